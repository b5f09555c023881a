using Bot.Dialogs.Clarify;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Retrieval;

/// <summary>Answers, asks back or says that it does not know, by the calibrated probability and the snapshot's thresholds alone.</summary>
internal sealed class DecideStep : ITurnStep
{
    /// <summary>Readings offered at most.</summary>
    private const int MostReadings = 3;

    /// <summary>A reading less likely than this share of the first is no real alternative.</summary>
    private const double LeastShare = 0.2;

    public string Name => "decide";

    public void Run(Turn turn)
    {
        if (turn.Entry is not null)
        {
            turn.End(Outcome.Answer, Reasons.FollowUp);
            return;
        }

        var found = turn.Retrieved!;
        var thresholds = turn.Knowledge.Thresholds;
        var readings = Readings(turn);
        if (readings.Count > 0 && readings[0].Confidence >= thresholds.Answer)
        {
            Answer(turn, readings[0], found.UsedContext || turn.Signals.Contains("follow_up") ? Reasons.FollowUp : Reasons.Confident);
            return;
        }

        if (readings.Count > 0 && readings[0].Confidence >= thresholds.Clarify)
        {
            Clarify(turn, readings);
            return;
        }

        NoAnswer(turn, Reason(turn, found.Candidates.Count));
    }

    private static List<Reading> Readings(Turn turn) => [.. turn.Retrieved!.Candidates
        .Select(c => (Entry: turn.Knowledge.FindEntry(c.EntryId), c.Confidence))
        .Where(c => c.Entry is not null)
        .Select(c => new Reading(c.Entry!, c.Confidence))];

    private static void Answer(Turn turn, Reading reading, string reason)
    {
        turn.Entry = reading.Entry;
        turn.Confidence = reading.Confidence;
        turn.End(Outcome.Answer, reason);
    }

    private static void Clarify(Turn turn, List<Reading> readings)
    {
        if (turn.Before.ClarifiedQuestion is null)
        {
            turn.Readings = [.. readings.Where(r => r.Confidence >= readings[0].Confidence * LeastShare).Take(MostReadings)];
            turn.End(Outcome.Clarify, Reasons.NearQuestions);
            return;
        }

        // Asked once already: one of the readings said again is the answer, anything else is for a person.
        if (turn.Before.Choices.Any(c => c.EntryId == readings[0].Entry.Id))
        {
            Answer(turn, readings[0], Reasons.Clarified);
            return;
        }

        NoAnswer(turn, Reasons.LowConfidenceAfterClarify);
    }

    private static string Reason(Turn turn, int candidates)
    {
        if (turn.Before.ClarifiedQuestion is not null)
        {
            return Reasons.LowConfidenceAfterClarify;
        }

        if (turn.Before.LowConfidenceTurns > 0)
        {
            return Reasons.LowConfidenceTwice;
        }

        return candidates == 0 ? Reasons.NothingFound : Reasons.LowConfidence;
    }

    private static void NoAnswer(Turn turn, string reason)
    {
        turn.OffersPerson = true;
        turn.State = turn.State with { LowConfidenceTurns = turn.Before.LowConfidenceTurns + 1 };
        turn.End(Outcome.NoAnswer, reason);
    }
}
