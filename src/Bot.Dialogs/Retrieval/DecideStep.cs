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
/// Answers, asks back or says that it does not know, by the calibrated probability, the snapshot's thresholds, and whether a detail that is
/// asked for is told.
/// </summary>
internal sealed class DecideStep(HandoffSettings handoff) : ITurnStep
{
    /// <summary>What is left of the probability of an entry that does not tell the detail asked for.</summary>
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
            // What ranks first and is not likely gives way to what is: each is weighed by itself.
            AskBack(turn, readings[0].Confidence >= thresholds.Clarify ? readings : [.. readings.OrderByDescending(r => r.Confidence)]);
            return;
        }

        NoAnswer(turn, Reason(turn, found.Candidates.Count));
    }

    // What needs no weighing: an entry that was named or chosen, a form that nobody knows, nothing found at all.
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

    // What is found is of our own, and the question is of another place, or of a detail that nothing tells.
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

    // The article of an entry whose yes or no is beside the way that is asked for; null when it is not.
    private static Article? ArticleBesideTheWay(Turn turn, Entry entry)
    {
        var article = turn.Knowledge.FindArticle(entry.ArticleId);
        var (text, title) = (
            EntryWording.Of(entry, turn.ReplyLanguage).Text,
            article is null ? "" : EntryWording.Of(article, turn.ReplyLanguage).Text.Title
        );
        return YesNo.IsBesideTheWay(MessageView.Of(turn.Question), entry, text, title) ? article : null;
    }

    // How it is done, where the article tells it; else what the topic is, and what else is known of it.
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

    // The right topic and not the detail: another entry of it that tells it is asked back; else it is said that it is not known.
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

    // What the record says of the first candidate is what became of it.
    private static RetrievalResult Doubted(RetrievalResult found) =>
        found with
        {
            Candidates = [found.Candidates[0] with { Confidence = found.Confidence * DoubtOfDetail }, .. found.Candidates.Skip(1)],
        };

    // Two or three that differ; one that stands alone is told.
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
            // What only the words before speak for is no reading of this message.
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

        // Asked once already: one of the readings said again is the answer, anything else is for a person.
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

    // "What is the income limit?" chooses nothing: an entry that tells no limit is no answer to it.
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
