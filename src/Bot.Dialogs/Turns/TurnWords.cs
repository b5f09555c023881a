using Bot.Dialogs.Privacy;

namespace Bot.Dialogs.Turns;

/// <summary>The words of a turn as they were taken in. No later step changes them.</summary>
/// <param name="Text">The words without personal data, control characters and edge spaces.</param>
internal sealed record TurnWords(string Text)
{
    /// <summary>
    /// The words, when the search for personal data did not finish in time and <see cref="Text"/> therefore shows none of them. Only the
    /// detection of danger and of the language may read it; it is never stored or shown. Null otherwise.
    /// </summary>
    public string? Hidden { get; init; }

    /// <summary>
    /// The messages of a burst, each as <see cref="Text"/> is, or as <see cref="Hidden"/> where that is set; empty when it was one.
    /// </summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>What was hidden of the words, in their order.</summary>
    public IReadOnlyList<PersonalDatum> PersonalData { get; init; } = [];
}
