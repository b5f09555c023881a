namespace Bot.Dialogs.Turns;

/// <summary>The outcomes' words, as records and the command line write them.</summary>
public static class Outcomes
{
    /// <summary><c>answer</c>, <c>clarify</c>, <c>no_answer</c>, …</summary>
    public static string Word(this Outcome outcome) => outcome switch
    {
        Outcome.Answer => "answer",
        Outcome.Clarify => "clarify",
        Outcome.NoAnswer => "no_answer",
        Outcome.Handoff => "handoff",
        Outcome.Urgent => "urgent",
        Outcome.Smalltalk => "smalltalk",
        Outcome.Refuse => "refuse",
        Outcome.Form => "form",
        Outcome.Account => "account",
        Outcome.Feedback => "feedback",
        Outcome.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
    };
}
