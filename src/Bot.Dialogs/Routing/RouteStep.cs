using Bot.Dialogs.Clarify;
using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Language;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.State;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Routing;

/// <summary>
/// What is no question to the knowledge base: nothing at all, a choice, a wish for a person, small talk, praise and blame, one's own case.
/// </summary>
internal sealed class RouteStep(HandoffSettings handoff) : ITurnStep
{
    private static readonly Lexicon Talk = Lexicon.Load("talk");
    private static readonly Lexicon Choice = Lexicon.Load("choice");

    public string Name => "route";

    public void Run(Turn turn)
    {
        if (!Readable.HasWords(turn.Text))
        {
            EndWordless(turn);
            return;
        }

        var view = MessageView.Of(turn.Text);
        if (
            Choose(turn, view)
            || AskForWords(turn, view)
            || TellOfFile(turn, view)
            || AskForPerson(turn, view)
            || AskOfTheWait(turn, view)
            || MetaQuestion.Take(turn, view)
            || SmalltalkRoute.Chat(turn, view)
            || Judge(turn, view)
            || SmalltalkRoute.Close(turn, view)
        )
        {
            return;
        }

        // "Hello, how do I renew my licence?": the question is what counts.
        turn.Question = Opening.Strip(turn.Text);
        if (OffTopic.Is(view))
        {
            turn.Signals.Add("off_topic");
            turn.End(new(Outcome.NoAnswer, Reasons.OutOfScope) { OffersPerson = true });
            return;
        }

        if (AccountQuestion.Is(turn.Text))
        {
            turn.Signals.Add("account_question");
            turn.Search = new(Retriever.Find(turn, turn.Question));
            turn.End(
                new(Outcome.Account, Reasons.AccountQuestion)
                {
                    Entry = OfficialWay.Find(turn) ?? UsualTime.Find(turn),
                    OffersPerson = true,
                }
            );
        }
    }

    private void EndWordless(Turn turn)
    {
        if (turn.Request.Arrival != Arrival.Words)
        {
            var (outcome, reason) = turn.Request.Arrival switch
            {
                Arrival.Joined => (Outcome.Smalltalk, Reasons.Greeting),
                Arrival.NoWords => (Outcome.Error, Reasons.NoText),
                _ => (Outcome.Smalltalk, Reasons.NothingSaid),
            };
            turn.State = turn.Before;
            turn.End(outcome, reason);
            return;
        }

        if (turn.Text.Contains("👎", StringComparison.Ordinal))
        {
            Blame(turn);
            return;
        }

        if (
            turn.Text.Length > 0
            && turn.Text.Any(c => char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherSymbol)
        )
        {
            turn.End(Outcome.Smalltalk, SmalltalkReasons.Acknowledge);
            return;
        }

        turn.End(Outcome.Error, turn.Text.Length == 0 ? Reasons.EmptyMessage : Reasons.Unreadable);
    }

    private bool Choose(Turn turn, MessageView view)
    {
        var asked = turn.Before.ClarifiedQuestion is not null;
        var choice =
            ChoiceReader.Read(turn.Text, turn.Before.Choices, asked)
            ?? (
                asked && Choice["yes"].IsAll(view) && turn.Before.Choices.Count(c => c.LeadsSomewhere) == 1 ? turn.Before.Choices[0] : null
            );
        choice ??= asked ? ByFacet(turn, view) : null;
        if (choice is null)
        {
            return Offer(turn, view) || AskWhich(turn, view);
        }

        var entry = choice.EntryId is { } chosen ? turn.Knowledge.FindEntry(chosen) : null;
        var topic = entry is null && choice.ArticleId is { } article ? turn.Knowledge.FindArticle(article) : null;
        if (entry is not null || topic is not null)
        {
            turn.Signals.Add("choice");
            turn.End(new(Outcome.Answer, asked ? Reasons.Clarified : Reasons.ChosenEntry) { Entry = entry, Topic = topic });
            return true;
        }

        if (asked && !choice.LeadsSomewhere)
        {
            turn.State = turn.State with { LowConfidenceTurns = turn.Before.LowConfidenceTurns + 1 };
            PersonRequests.BySignal(turn, handoff, Reasons.LowConfidenceAfterClarify);
            turn.End(new(Outcome.NoAnswer, Reasons.LowConfidenceAfterClarify) { OffersPerson = true });
            return true;
        }

        // "1" for the button that asks for a person.
        if (choice.AskedOf is null && DangerAnswers.Is(choice.Label, "talkToPerson"))
        {
            HandOver(turn, Reasons.OfferAccepted);
            return true;
        }

        // A further question of the resident's own: its words say what it is.
        turn.AskedOf = choice.AskedOf;
        return false;
    }

    // "The third one" of none, or of two: whatever is found for it is found by chance.
    private static bool AskWhich(Turn turn, MessageView view)
    {
        if (!Choice["ordinal"].IsAll(view))
        {
            return false;
        }

        if (!MetaQuestion.OfferAgain(turn))
        {
            turn.End(Outcome.Clarify, Reasons.WhichService);
        }

        return true;
    }

    // "The one about fees": one of the readings tells of them.
    private static OfferedChoice? ByFacet(Turn turn, MessageView view)
    {
        var facets = Ellipsis.AskedFacets(view);
        if (facets.Length == 0 || Ellipsis.Words(Ellipsis.Rest(view)).Any())
        {
            return null;
        }

        var meant = turn
            .Before.Choices.Where(c => c.EntryId is { } id && turn.Knowledge.FindEntry(id) is { } entry && facets.Contains(entry.Facet))
            .ToArray();
        return meant.Length == 1 ? meant[0] : null;
    }

    /// <summary>Whether the message is a plain yes or no to the person who was offered, and nothing else.</summary>
    public static bool IsAnswerToOffer(Turn turn, MessageView view) =>
        turn.Before.PersonOffered && (Choice["yes"].IsAll(view) || Choice["no"].IsAll(view));

    private static bool Offer(Turn turn, MessageView view)
    {
        if (!IsAnswerToOffer(turn, view))
        {
            return false;
        }

        if (Choice["yes"].IsAll(view))
        {
            HandOver(turn, Reasons.OfferAccepted);
        }
        else
        {
            turn.End(Outcome.Smalltalk, SmalltalkReasons.Acknowledge);
        }

        return true;
    }

    // "x", "2", "你": whatever is found for it is found by chance. A digit that stands for what was offered has its words from there.
    private static bool AskForWords(Turn turn, MessageView view)
    {
        if (!Talk["too-little"].IsAll(view) || ChoiceReader.Read(turn.Text, turn.Before.Choices, asked: false) is not null)
        {
            return false;
        }

        turn.End(Outcome.Error, Reasons.Unreadable);
        return true;
    }

    // A picture told of is not read: on some channels a file is a word of its name.
    private static bool TellOfFile(Turn turn, MessageView view)
    {
        if (!Talk["attachment"].IsIn(view))
        {
            return false;
        }

        turn.End(new(Outcome.Error, Reasons.NoText) { OffersPerson = true });
        return true;
    }

    private static bool AskForPerson(Turn turn, MessageView view)
    {
        if (!PersonRequest.Is(view, turn.Text))
        {
            return false;
        }

        HandOver(turn, Reasons.ResidentRequest);
        return true;
    }

    // "How long will it take?" of one who waits asks for no service.
    private static bool AskOfTheWait(Turn turn, MessageView view)
    {
        if (!turn.Request.WaitsForPerson || !PersonRequest.IsOfTheWait(view))
        {
            return false;
        }

        HandOver(turn, Reasons.ResidentRequest);
        return true;
    }

    private static void HandOver(Turn turn, string reason)
    {
        turn.Signals.Add(reason);
        PersonRequests.Ask(turn, reason);
        turn.End(Outcome.Handoff, turn.Request.WaitsForPerson ? Reasons.Waiting : reason);
    }

    private bool Judge(Turn turn, MessageView view)
    {
        if (Talk["praise"].IsAll(view))
        {
            turn.End(Outcome.Feedback, Reasons.PositiveFeedback);
            return true;
        }

        if (!SmalltalkRoute.IsBlame(view))
        {
            return false;
        }

        Blame(turn);
        return true;
    }

    private void Blame(Turn turn)
    {
        var count = turn.Before.NegativeFeedback + 1;
        turn.State = turn.State with { NegativeFeedback = count };
        var reason = count >= handoff.NegativeFeedback ? Reasons.RepeatedNegativeFeedback : Reasons.NegativeFeedback;
        PersonRequests.BySignal(turn, handoff, reason);
        turn.End(new(Outcome.Feedback, reason) { OffersPerson = true });
    }
}
