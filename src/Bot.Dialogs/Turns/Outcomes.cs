namespace Bot.Dialogs.Turns;

/// <summary>The outcomes' words, as records and the command line write them.</summary>
public static class Outcomes
{
    private static readonly Dictionary<string, Outcome> Words = Enum.GetValues<Outcome>().ToDictionary(Word, StringComparer.Ordinal);

    /// <summary>The outcome of a word; null for one that is not of the list.</summary>
    public static Outcome? Parse(string word) => Words.TryGetValue(word, out var outcome) ? outcome : null;

    /// <summary><c>answer</c>, <c>clarify</c>, <c>no_answer</c>, …</summary>
    public static string Word(this Outcome outcome) =>
        outcome switch
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
