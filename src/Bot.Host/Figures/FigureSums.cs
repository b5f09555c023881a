using Bot.Dialogs.Turns;
using Bot.Storage.Figures;

namespace Bot.Host.Figures;

/// <summary>
/// What was counted of some days and departments. Shares are of 0–1, and null where there is nothing that they could be a share of. A
/// question is a turn that is no courtesy: not small talk, not praise or blame, not a further word while the resident waits for a person
/// anyway.
/// </summary>
internal sealed record FigureSums
{
    /// <summary>Turns of the bot, each with a decision record.</summary>
    public long Decisions { get; init; }

    public long Questions { get; init; }

    /// <summary>Questions that ended with an answer, a form or what to do in one's own account: by the bot alone.</summary>
    public long Answered { get; init; }

    public long AskedBack { get; init; }

    public long Unanswered { get; init; }

    /// <summary>Questions that ended with a hand-off, urgent ones included.</summary>
    public long ToPerson { get; init; }

    public long Urgent { get; init; }

    public double? AnsweredShare => Share(Answered, Questions);

    public double? UnansweredShare => Share(Unanswered, Questions);

    public double? ToPersonShare => Share(ToPerson, Questions);

    /// <summary>Conversations that began.</summary>
    public long Conversations { get; init; }

    /// <summary>Hand-offs that residents asked for or that the rules asked for them.</summary>
    public long Requested { get; init; }

    public long PickedUp { get; init; }

    public long Abandoned { get; init; }

    /// <summary>Of those picked up, within the service level of their time.</summary>
    public double? WithinLevelShare { get; init; }

    public int? MeanWaitSeconds { get; init; }

    /// <summary>
    /// Of requests for a person, those that an agent has accepted for the first time: the median and the nine in ten stand on them.
    /// </summary>
    public long Waits { get; init; }

    /// <summary>Half of them were accepted within so many seconds of the request; null: there is none.</summary>
    public long? MedianWaitSeconds { get; init; }

    /// <summary>Nine in ten of them were accepted within so many seconds of the request; null: there is none.</summary>
    public long? NinetiethWaitSeconds { get; init; }

    /// <summary>Thumbs up on replies, and turns in which the resident praised.</summary>
    public long Satisfied { get; init; }

    /// <summary>Thumbs down on replies, and turns in which the resident blamed.</summary>
    public long Dissatisfied { get; init; }

    public double? SatisfiedShare => Share(Satisfied, Satisfied + Dissatisfied);

    public long DeadLetters { get; init; }

    public long Erased { get; init; }

    public long Held { get; init; }

    /// <param name="counts">Of one department or day, or of several.</param>
    /// <param name="accepted">The same departments' or day's waits until the first accept.</param>
    /// <param name="waits">The same departments' waits as they ended; null where they are not asked about.</param>
    public static FigureSums Of(IEnumerable<FigureCount> counts, WaitHistogram accepted, IReadOnlyCollection<FigureWaits>? waits = null)
    {
        var all = counts.ToLookup(c => c.Measure, StringComparer.Ordinal);
        var decisions = all[FigureMeasures.Decision].ToList();
        var questions = decisions.Where(IsQuestion).ToLookup(c => c.Outcome, c => c.Count, StringComparer.Ordinal);
        long Ended(params Outcome[] outcomes) => outcomes.Sum(o => questions[o.Word()].Sum());
        long Counted(string measure, string outcome) => all[measure].Where(c => c.Outcome == outcome).Sum(c => c.Count);
        long Said(params string[] reasons) =>
            decisions
                .Where(c => c.Outcome == Outcome.Feedback.Word() && reasons.Contains(c.Reason, StringComparer.Ordinal))
                .Sum(c => c.Count);
        var pickedUp = waits?.Sum(w => w.PickedUp) ?? 0;
        return new FigureSums
        {
            Decisions = decisions.Sum(c => c.Count),
            Questions = questions.Sum(g => g.Sum()),
            Answered = Ended(Outcome.Answer, Outcome.Form, Outcome.Account),
            AskedBack = Ended(Outcome.Clarify),
            Unanswered = Ended(Outcome.NoAnswer),
            ToPerson = Ended(Outcome.Handoff, Outcome.Urgent),
            Urgent = Ended(Outcome.Urgent),
            Conversations = all[FigureMeasures.Conversation].Sum(c => c.Count),
            Requested = Counted(FigureMeasures.Handoff, FigureMeasures.Requested),
            PickedUp = pickedUp,
            Abandoned = waits?.Sum(w => w.Abandoned) ?? 0,
            WithinLevelShare = Share(waits?.Sum(w => w.WithinLevel) ?? 0, pickedUp),
            MeanWaitSeconds = pickedUp == 0 ? null : (int)Math.Round(waits!.Sum(w => w.Waited.TotalSeconds) / pickedUp),
            Waits = accepted.Count,
            MedianWaitSeconds = accepted.Within(0.5),
            NinetiethWaitSeconds = accepted.Within(0.9),
            Satisfied = Counted(FigureMeasures.Rating, FigureMeasures.Up) + Said(Reasons.PositiveFeedback),
            Dissatisfied =
                Counted(FigureMeasures.Rating, FigureMeasures.Down) + Said(Reasons.NegativeFeedback, Reasons.RepeatedNegativeFeedback),
            DeadLetters = all[FigureMeasures.DeadLetter].Sum(c => c.Count),
            Erased = Counted(FigureMeasures.Privacy, FigureMeasures.Erased),
            Held = Counted(FigureMeasures.Privacy, FigureMeasures.Held),
        };
    }

    private static bool IsQuestion(FigureCount count) =>
        Outcomes.Parse(count.Outcome) is not (Outcome.Smalltalk or Outcome.Feedback) && count.Reason != Reasons.Waiting;

    private static double? Share(long part, long of) => of == 0 ? null : (double)part / of;
}
