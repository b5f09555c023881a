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
        if (EndWithoutWeighing(turn) || turn.Retrieved is not { } found || EndOutOfScope(turn, found))
        {
            return;
        }

        var thresholds = turn.Knowledge.Thresholds;
        var readings = Readings(turn);
        if (readings.Count > 0 && readings[0].Confidence >= thresholds.Answer)
        {
            AnswerOrTellMissing(turn, readings[0], turn.IsFollowUp ? Reasons.FollowUp : Reasons.Confident);
            return;
        }

        if (turn.AskedUncovered is { } uncovered && StatedTopic.Is(turn, uncovered))
        {
            TellUncovered(turn, uncovered);
            return;
        }

        if (readings.Count > 0 && (readings[0].Confidence >= thresholds.Clarify || readings.Max(r => r.Confidence) >= thresholds.Answer))
        {
            // Each reading has its own probability: an unlikely first one gives way to likelier ones.
            AskBack(turn, readings[0].Confidence >= thresholds.Clarify ? readings : [.. readings.OrderByDescending(r => r.Confidence)]);
            return;
        }

        NoAnswer(turn, Reason(turn, found.Candidates.Count));
    }

    // Ends the turn where there is nothing to weigh: the entry was named or chosen, the form is unknown, or nothing was found.
    private bool EndWithoutWeighing(Turn turn)
    {
        if (turn.Entry is not null)
        {
            turn.End(Outcome.Answer, turn.IsByForm ? Reasons.Confident : Reasons.FollowUp);
        }
        else if (turn.UnknownForm is not null)
        {
            NoAnswer(turn, Reasons.UnknownForm);
        }
        else if (turn.Retrieved is null)
        {
            NoAnswer(turn, turn.RanOutOfTime ? Reasons.OutOfTime : Reason(turn, candidates: 0));
        }

        return turn.Ended;
    }

    // Ends the turn when the question is about another place, or about a detail that no entry has.
    private bool EndOutOfScope(Turn turn, RetrievalResult found)
    {
        if (found.Candidates is [var nearest, ..] && QuestionScope.IsElsewhere(turn.Question, nearest, turn.Knowledge.Thresholds.Answer))
        {
            NoAnswer(turn, Reasons.OutOfScope);
        }
        else if (turn.LacksDetail)
        {
            turn.NamesUncovered = turn.AskedUncovered is { } lacking && StatedTopic.Is(turn, lacking);
            NoAnswer(turn, Reasons.DetailNotCovered);
        }

        return turn.Ended;
    }

    private void AnswerOrTellMissing(Turn turn, Reading first, string reason)
    {
        if (MissingDetail(turn, first.Entry) is { } missing)
        {
            TellMissing(turn, first.Entry, missing);
        }
        else if (ArticleBesideTheWay(turn, first.Entry) is { } article)
        {
            TellTheWay(turn, article, first.Confidence, reason);
        }
        else
        {
            Answer(turn, first, reason);
        }
    }

    private void TellUncovered(Turn turn, UncoveredTopic uncovered)
    {
        turn.NamesUncovered = true;
        turn.Signals.Add($"uncovered:{uncovered.Id}");
        turn.NamedDepartment = uncovered.ArticleId is { } id ? turn.Knowledge.FindArticle(id)?.Department : null;
        NoAnswer(turn, uncovered.ArticleId is null ? Reasons.TopicNotCovered : Reasons.DetailNotCovered);
    }

    // The article, if the entry only says yes or no while the message asks how something is done; else null.
    private static Article? ArticleBesideTheWay(Turn turn, Entry entry)
    {
        var article = turn.Knowledge.FindArticle(entry.ArticleId);
        var (text, title) = (
            EntryWording.Of(entry, turn.ReplyLanguage).Text,
            article is null ? "" : EntryWording.Of(article, turn.ReplyLanguage).Text.Title
        );
        return YesNo.IsBesideTheWay(MessageView.Of(turn.Question), entry, text, title) ? article : null;
    }

    // Answers with the entry that says how it is done; if the article has none, with the topic's summary.
    private static void TellTheWay(Turn turn, Article article, double confidence, string reason)
    {
        turn.Signals.Add("beside_the_way");
        turn.Entry = article.Entries.FirstOrDefault(e =>
            e.Facet == "how" && !YesNo.IsIn(EntryWording.Of(e, turn.ReplyLanguage).Text.Answer)
        );
        turn.Confidence = turn.Entry is null ? null : confidence;
        turn.Topic = turn.Entry is null ? article : null;
        turn.End(Outcome.Answer, turn.Entry is null ? Reasons.Topic : reason);
    }

    private static List<Reading> Readings(Turn turn) =>
        [
            .. turn.Retrieved!.Readings.Select(c => (Entry: turn.Knowledge.FindEntry(c.EntryId), c.Confidence, Ground: CommonGround.Has(c)))
                .Where(c => c.Entry is not null)
                .Select(c => new Reading(c.Entry!, c.Confidence, c.Ground)),
        ];

    private static void Answer(Turn turn, Reading reading, string reason)
    {
        turn.Entry = reading.Entry;
        turn.Confidence = reading.Confidence;
        turn.End(Outcome.Answer, reason);
    }

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

        var (text, title) = (EntryWording.Of(entry, turn.ReplyLanguage).Text, EntryWording.Of(article, turn.ReplyLanguage).Text.Title);
        return asked.IsToldBy(entry, text, title, question) && !AskedAct.IsOther(entry, AskedAct.In(turn.Question)) ? null : asked;
    }

    // The topic is right but the entry lacks the detail: asks back with entries of the topic that have it, or says that it is not known.
    private void TellMissing(Turn turn, Entry nearest, AskedDetail missing)
    {
        turn.Signals.Add($"{FollowUp.DetailMissing}:{missing.Name}");
        turn.Retrieved = Doubted(turn.Retrieved!);
        var entries = turn.Knowledge.FindArticle(nearest.ArticleId)?.Entries ?? [];
        var acts = AskedAct.In(turn.Question);
        Entry[] telling = [.. entries.Where(e => missing.IsFacetOf(e) && !AskedAct.IsOther(e, acts))];
        telling = telling.Length > 0 ? telling : [.. entries.Where(e => e.Facet is "how" or "online" && MissingDetail(turn, e) is null)];
        if (telling.Length == 0)
        {
            turn.NamedDepartment = turn.Retrieved.Candidates[0].Department;
            NoAnswer(turn, Reasons.DetailNotCovered);
            return;
        }

        turn.Readings = [.. telling.Take(ClarifyReply.MostChoices).Select(e => new Reading(e, turn.Retrieved.Confidence, true))];
        turn.End(Outcome.Clarify, Reasons.NearQuestions);
    }

    // The decision record is to show the lowered probability of the first candidate.
    private static RetrievalResult Doubted(RetrievalResult found) =>
        found with
        {
            Candidates = [found.Candidates[0] with { Confidence = found.Confidence * DoubtOfDetail }, .. found.Candidates.Skip(1)],
        };

    // Offers two or three different readings; a single one that stands out is answered.
    private void AskBack(Turn turn, List<Reading> readings)
    {
        if (turn.Before.ClarifiedQuestion is null)
        {
            Reading[] near =
            [
                .. readings
                    .Where(r => r.Confidence >= readings[0].Confidence * RetrievalResult.RivalShare && r.HasCommonGround)
                    .DistinctBy(r => EntryWording.Of(r.Entry, turn.ReplyLanguage).Text.Question, StringComparer.OrdinalIgnoreCase)
                    .Take(ClarifyReply.MostChoices),
            ];
            // A single reading that only the turn before supports is no reading of this message.
            if (near.Length == 0 || (near.Length == 1 && turn.IsFollowUp))
            {
                NoAnswer(turn, Reason(turn, readings.Count));
                return;
            }

            if (near is [var only] && turn.Retrieved!.IsAlone && only.Confidence >= turn.Knowledge.Thresholds.AnswerAlone)
            {
                AnswerOrTellMissing(turn, only, Reasons.OnlyReading);
                return;
            }

            turn.Readings = near;
            turn.End(Outcome.Clarify, Reasons.NearQuestions);
            return;
        }

        // It was asked back once already. A reading that was offered then is the answer; anything else is for a person.
        if (
            SpeaksOfWhatIsAsked(turn, readings[0].Entry)
            && turn.Before.Choices.Any(c => c.EntryId == readings[0].Entry.Id || c.ArticleId == readings[0].Entry.ArticleId)
        )
        {
            Answer(turn, readings[0], Reasons.Clarified);
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

    private void NoAnswer(Turn turn, string reason)
    {
        turn.OffersPerson = true;
        PersonRequests.BySignal(turn, handoff, reason);
        turn.State = turn.State with { LowConfidenceTurns = turn.Before.LowConfidenceTurns + 1 };
        turn.End(Outcome.NoAnswer, reason);
    }
}
