using Bot.Dialogs.Clarify;
using Bot.Dialogs.Language;
using Bot.Dialogs.State;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Routing;

/// <summary>
/// What is said about the conversation and not about a service: "what?", 再講一次, "are you sure?", "go back", "is this recorded?". Nothing
/// is looked up for it, and it is no question without an answer.
/// </summary>
internal static class MetaQuestion
{
    /// <summary>Longer messages ask for something.</summary>
    private const int MostWords = 14;

    private static readonly Lexicon Repair = Lexicon.Load("repair");
    private static readonly Lexicon About = Lexicon.Load("about-chat");
    private static readonly string[] RepairKinds = ["again", "back", SmalltalkReasons.Unclear, SmalltalkReasons.Reliable];

    /// <summary>Whether the message is that and nothing else.</summary>
    public static bool Is(MessageView view) => Is(About, "kept", view) || RepairKinds.Any(kind => Is(Repair, kind, view));

    /// <summary>Ends the turn where the message is nothing else.</summary>
    /// <returns>Whether it did.</returns>
    public static bool Take(Turn turn, MessageView view)
    {
        if (MessageLength.Words(turn.Text) > MostWords)
        {
            return false;
        }

        if (Is(About, "kept", view))
        {
            turn.End(new(Outcome.Smalltalk, SmalltalkReasons.ChatKept) { OffersPerson = true });
            return true;
        }

        if (Is(Repair, "again", view))
        {
            return Repeat(turn);
        }

        if (Is(Repair, "back", view))
        {
            return GoBack(turn);
        }

        foreach (var kind in new[] { SmalltalkReasons.Unclear, SmalltalkReasons.Reliable })
        {
            if (Is(Repair, kind, view))
            {
                turn.Signals.Add(kind);
                turn.End(new(Outcome.Smalltalk, kind) { OffersPerson = true });
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends the turn with the answer of the turn before, when that was one.</summary>
    public static bool RepeatAnswer(Turn turn)
    {
        if (turn.Before.ClarifiedQuestion is not null || turn.Before.Asked is not [.., { Entry: { } id }])
        {
            return false;
        }

        return AnswerWith(turn, id);
    }

    /// <summary>Ends the turn with the choices that the turn before asked back, when it did.</summary>
    public static bool OfferAgain(Turn turn)
    {
        if (turn.Before.ClarifiedQuestion is not { } asked)
        {
            return false;
        }

        Article[] topics =
        [
            .. turn.Before.Choices.Select(c => c.ArticleId).OfType<string>().Select(turn.Knowledge.FindArticle).OfType<Article>(),
        ];
        Entry[] entries = [.. turn.Before.Choices.Select(c => c.EntryId).OfType<string>().Select(turn.Knowledge.FindEntry).OfType<Entry>()];
        if (topics.Length + entries.Length == 0)
        {
            return false;
        }

        turn.Signals.Add("repeat");
        turn.Question = asked;
        turn.End(
            new(Outcome.Clarify, topics.Length > 0 ? Reasons.NearTopics : Reasons.NearQuestions)
            {
                Topics = topics,
                Readings = [.. entries.Select(e => new Reading(e, 0, HasCommonGround: true))],
            }
        );
        return true;
    }

    private static bool Is(Lexicon lexicon, string section, MessageView view) =>
        lexicon[section].IsAll(view) || (lexicon[section].IsIn(view) && lexicon["little"].IsNothingLeft(lexicon[section].Without(view)));

    // The answer, or the choices that were asked back. Before anything was said, 「咩話」 is a cry for orientation.
    private static bool Repeat(Turn turn)
    {
        if (!OfferAgain(turn) && !RepeatAnswer(turn))
        {
            turn.End(
                turn.Before.Asked.Count > 0
                    ? new(Outcome.Smalltalk, SmalltalkReasons.Unclear) { OffersPerson = true }
                    : new(Outcome.Smalltalk, SmalltalkReasons.Help)
            );
        }

        return true;
    }

    // To the answer before the last one.
    private static bool GoBack(Turn turn)
    {
        AskedQuestion[] answered = [.. turn.Before.Asked.Where(a => a.Entry is not null)];
        var last = turn.Before.Asked is [.., { Entry: { } id }] ? id : null;
        if (Array.FindLast(answered, a => a.Entry != last)?.Entry is not { } earlier || !AnswerWith(turn, earlier))
        {
            turn.End(Outcome.Clarify, Reasons.WhichService);
        }

        return true;
    }

    private static bool AnswerWith(Turn turn, string entryId)
    {
        if (turn.Knowledge.FindEntry(entryId) is not { } entry)
        {
            return false;
        }

        turn.Signals.Add("repeat");
        turn.End(new(Outcome.Answer, Reasons.Repeated) { Entry = entry });
        return true;
    }
}
