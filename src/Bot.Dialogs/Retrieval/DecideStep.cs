using Bot.Dialogs.Clarify;
using Bot.Dialogs.Compose;
using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// Decides whether to answer, to ask back, or to say that there is no answer: by the calibrated probability against the snapshot's
/// thresholds, and by whether the entry has the detail that is asked for.
/// </summary>
internal sealed class DecideStep(HandoffSettings handoff) : ITurnStep
{
    /// <summary>The share of its probability that an entry keeps when it lacks the detail asked for.</summary>
    private const double DoubtOfDetail = 0.1;

    public string Name => "decide";

    public void Run(Turn turn)
    {
        if (EndWithoutWeighing(turn) || turn.Search is not { } search || EndOutOfScope(turn, search))
        {
            return;
        }

        var thresholds = turn.Knowledge.Thresholds;
        var readings = Readings(turn, search);
        if (readings.Count > 0 && readings[0].Confidence >= thresholds.Answer)
        {
            AnswerOrTellMissing(turn, search, readings[0], search.IsFollowUp ? Reasons.FollowUp : Reasons.Confident);
            return;
        }

        if (StatedTopic.Asked(turn) is { } uncovered && StatedTopic.Is(turn, uncovered))
        {
            TellUncovered(turn, uncovered);
            return;
        }

        if (LackedByAll(turn, [.. readings.Where(r => r.Confidence >= thresholds.Clarify)]) is { } lacked)
        {
            TellMissing(turn, search, readings[0].Entry, lacked);
            return;
        }

        if (readings.Count > 0 && (readings[0].Confidence >= thresholds.Clarify || readings.Max(r => r.Confidence) >= thresholds.Answer))
        {
            // Each reading has its own probability: an unlikely first one gives way to likelier ones.
            AskBack(
                turn,
                search,
                readings[0].Confidence >= thresholds.Clarify ? readings : [.. readings.OrderByDescending(r => r.Confidence)]
            );
            return;
        }

        NoAnswer(turn, Reason(turn, search.Candidates.Count));
    }

    // Ends the turn where there is nothing to weigh: the entry was named or chosen, the form is unknown, or nothing was found.
    private bool EndWithoutWeighing(Turn turn)
    {
        if (turn.Search?.Meant is { } meant)
        {
            turn.End(new(Outcome.Answer, turn.Search.IsByForm ? Reasons.Confident : Reasons.FollowUp) { Entry = meant });
        }
        else if (turn.Search?.UnknownForm is not null)
        {
            NoAnswer(turn, Reasons.UnknownForm);
        }
        else if (turn.Search is null)
        {
            NoAnswer(turn, turn.RanOutOfTime ? Reasons.OutOfTime : Reason(turn, candidates: 0));
        }

        return turn.Ended;
    }

    // Ends the turn when the question is about another place, or about a detail that no entry has.
    private bool EndOutOfScope(Turn turn, Search search)
    {
        if (search.Candidates is [var nearest, ..] && QuestionScope.IsElsewhere(turn.Question, nearest, turn.Knowledge.Thresholds.Answer))
        {
            NoAnswer(turn, Reasons.OutOfScope);
        }
        else if (search.LacksDetail)
        {
            var stated = StatedTopic.Asked(turn) is { } lacking && StatedTopic.Is(turn, lacking) ? lacking : null;
            NoAnswer(turn, Reasons.DetailNotCovered, uncovered: stated);
        }

        return turn.Ended;
    }

    private void AnswerOrTellMissing(Turn turn, Search search, Reading first, string reason)
    {
        if (MissingDetail(turn, first.Entry) is { } missing)
        {
            TellMissing(turn, search, first.Entry, missing);
        }
        else if (ArticleBesideTheWay(turn, first.Entry) is { } article)
        {
            TellTheWay(turn, article, reason);
        }
        else
        {
            Answer(turn, first.Entry, reason);
        }
    }

    private void TellUncovered(Turn turn, UncoveredTopic uncovered)
    {
        turn.Signals.Add($"uncovered:{uncovered.Id}");
        var department = uncovered.ArticleId is { } id ? turn.Knowledge.FindArticle(id)?.Department : null;
        NoAnswer(turn, uncovered.ArticleId is null ? Reasons.TopicNotCovered : Reasons.DetailNotCovered, department, uncovered);
    }

    // The article, if the entry only says yes or no while the message asks how something is done; else null.
    private static Article? ArticleBesideTheWay(Turn turn, Entry entry)
    {
        var article = turn.Knowledge.FindArticle(entry.ArticleId);
        var (text, title) = (
            EntryWording.Of(entry, turn.Language.Reply).Text,
            article is null ? "" : EntryWording.Of(article, turn.Language.Reply).Text.Title
        );
        return YesNo.IsBesideTheWay(MessageView.Of(turn.Question), entry, text, title) ? article : null;
    }

    // Answers with the entry that says how it is done; if the article has none, with the topic's summary.
    private static void TellTheWay(Turn turn, Article article, string reason)
    {
        turn.Signals.Add("beside_the_way");
        var way = article.Entries.FirstOrDefault(e =>
            e.Facet == Facets.How && !YesNo.IsIn(EntryWording.Of(e, turn.Language.Reply).Text.Answer)
        );
        turn.End(way is null ? new(Outcome.Answer, Reasons.Topic) { Topic = article } : new(Outcome.Answer, reason) { Entry = way });
    }

    private static List<Reading> Readings(Turn turn, Search search) =>
        [
            .. search
                .Result.Readings.Select(c => (Entry: turn.Knowledge.FindEntry(c.EntryId), c.Confidence, Ground: CommonGround.Has(c)))
                .Where(c => c.Entry is not null)
                .Select(c => new Reading(c.Entry!, c.Confidence, c.Ground)),
        ];

    private static void Answer(Turn turn, Entry entry, string reason) => turn.End(new(Outcome.Answer, reason) { Entry = entry });

    private static AskedDetail? MissingDetail(Turn turn, Entry entry)
    {
        var question = MessageView.Of(turn.Question);
        if (
            turn.Before.ClarifiedQuestion is not null
            || AskedDetail.Of(question) is not { } asked
            || turn.Knowledge.FindArticle(entry.ArticleId) is not { } article
        )
        {
            return null;
        }

        var (text, title) = (EntryWording.Of(entry, turn.Language.Reply).Text, EntryWording.Of(article, turn.Language.Reply).Text.Title);
        return asked.IsToldBy(entry, text, title, question) && !AskedAct.IsOther(entry, AskedAct.In(turn.Question)) ? null : asked;
    }

    // The detail asked for, if none of the readings tells it: to choose from them would be no use.
    private static AskedDetail? LackedByAll(Turn turn, Reading[] readings)
    {
        AskedDetail?[] lacked = [.. readings.Select(r => MissingDetail(turn, r.Entry))];
        return lacked.Length > 0 && !lacked.Contains(null) ? lacked[0] : null;
    }

    // The topic is right but the entry lacks the detail: asks back with entries of the topic that have it, or says that it is not known.
    private void TellMissing(Turn turn, Search search, Entry nearest, AskedDetail missing)
    {
        turn.Signals.Add($"{FollowUp.DetailMissing}:{missing.Name}");
        search = search with { Result = Doubted(search.Result) };
        turn.Search = search;
        var entries = turn.Knowledge.FindArticle(nearest.ArticleId)?.Entries ?? [];
        var acts = AskedAct.In(turn.Question);
        Entry[] telling = [.. entries.Where(e => missing.IsFacetOf(e) && !AskedAct.IsOther(e, acts))];
        telling =
            telling.Length > 0
                ? telling
                : [.. entries.Where(e => e.Facet is Facets.How or Facets.Online && MissingDetail(turn, e) is null)];
        if (telling.Length == 0)
        {
            NoAnswer(turn, Reasons.DetailNotCovered, search.Candidates[0].Department);
            return;
        }

        AskWhich(turn, [.. telling.Take(ClarifyReply.MostChoices).Select(e => new Reading(e, search.Confidence, true))]);
    }

    // The decision record is to show the lowered probability of the first candidate.
    private static RetrievalResult Doubted(RetrievalResult found) =>
        found with
        {
            Candidates = [found.Candidates[0] with { Confidence = found.Confidence * DoubtOfDetail }, .. found.Candidates.Skip(1)],
        };

    // Offers two or three different readings; a single one that stands out is answered.
    private void AskBack(Turn turn, Search search, List<Reading> readings)
    {
        if (turn.Before.ClarifiedQuestion is null)
        {
            Reading[] near =
            [
                .. readings
                    .Where(r => r.Confidence >= readings[0].Confidence * RetrievalResult.RivalShare && r.HasCommonGround)
                    .DistinctBy(r => EntryWording.Of(r.Entry, turn.Language.Reply).Text.Question, StringComparer.OrdinalIgnoreCase)
                    .Take(ClarifyReply.MostChoices),
            ];
            // A single reading that only the turn before supports is no reading of this message.
            if (near.Length == 0 || (near.Length == 1 && search.IsFollowUp))
            {
                NoAnswer(turn, Reason(turn, readings.Count));
                return;
            }

            if (near is [var only] && search.Result.IsAlone && only.Confidence >= turn.Knowledge.Thresholds.AnswerAlone)
            {
                AnswerOrTellMissing(turn, search, only, Reasons.OnlyReading);
                return;
            }

            AskWhich(turn, near);
            return;
        }

        // It was asked back once already. A reading that was offered then is the answer; anything else is for a person.
        if (
            SpeaksOfWhatIsAsked(turn, readings[0].Entry)
            && turn.Before.Choices.Any(c => c.EntryId == readings[0].Entry.Id || c.ArticleId == readings[0].Entry.ArticleId)
        )
        {
            Answer(turn, readings[0].Entry, Reasons.Clarified);
            return;
        }

        NoAnswer(turn, Reasons.LowConfidenceAfterClarify);
    }

    // "What is the income limit?" chooses none of the readings: an entry without a limit does not answer it.
    private static bool SpeaksOfWhatIsAsked(Turn turn, Entry entry) =>
        MessageView.Of(turn.Question) is var view
        && (!Ellipsis.IsAll(view) || Ellipsis.AskedGenerally(view) is not { Length: > 0 } general || Ellipsis.Speaks(entry, general));

    private string Reason(Turn turn, int candidates)
    {
        if (turn.Before.ClarifiedQuestion is not null)
        {
            return Reasons.LowConfidenceAfterClarify;
        }

        if (turn.Before.LowConfidenceTurns + 1 >= handoff.LowConfidenceTurns)
        {
            return Reasons.LowConfidenceTwice;
        }

        return candidates == 0 ? Reasons.NothingFound : Reasons.LowConfidence;
    }

    private static void AskWhich(Turn turn, IReadOnlyList<Reading> readings) =>
        turn.End(new(Outcome.Clarify, Reasons.NearQuestions) { Readings = readings });

    private void NoAnswer(Turn turn, string reason, string? department = null, UncoveredTopic? uncovered = null)
    {
        PersonRequests.BySignal(turn, handoff, reason);
        turn.State = turn.State with { LowConfidenceTurns = turn.Before.LowConfidenceTurns + 1 };
        turn.End(
            new(Outcome.NoAnswer, reason)
            {
                Department = department,
                Uncovered = uncovered,
                OffersPerson = true,
            }
        );
    }
}
