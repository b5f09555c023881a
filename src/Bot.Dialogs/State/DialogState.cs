namespace Bot.Dialogs.State;

/// <summary>
/// What a conversation remembers between turns, kept as JSON beside it. Holds no personal data: texts are redacted before they come here.
/// </summary>
public sealed record DialogState
{
    public const int LongestSaid = 300;

    public static DialogState New { get; } = new();

    /// <summary>Tag of the language that the resident asked for in words; null: follow what they write.</summary>
    public string? ChosenLanguage { get; init; }

    /// <summary>Tag of the last message of more than a word or two.</summary>
    public string? WrittenLanguage { get; init; }

    /// <summary>The entry last answered with.</summary>
    public string? LastEntry { get; init; }

    /// <summary>The topic last spoken of when no entry of it was answered with; newer than <see cref="LastEntry"/>.</summary>
    public string? LastArticle { get; init; }

    /// <summary>
    /// Articles that a question may have meant which was asked back about, likeliest first; empty once something was answered.
    /// </summary>
    public IReadOnlyList<string> MaybeSpokenOf { get; init; } = [];

    /// <summary>A detail asked for ("how much?") before it was said of what; null when none waits for its topic.</summary>
    public string? AskedDetail { get; init; }

    /// <summary>The chips of the last reply: what a tap, a number or "the second one" may mean.</summary>
    public IReadOnlyList<OfferedChoice> Choices { get; init; } = [];

    /// <summary>The question that <see cref="Choices"/> were to make clear; null when they only offer more.</summary>
    public string? ClarifiedQuestion { get; init; }

    /// <summary>A person was offered with the last reply: "yes" accepts.</summary>
    public bool PersonOffered { get; init; }

    /// <summary>Turns without a confident answer in a row.</summary>
    public int LowConfidenceTurns { get; init; }

    /// <summary>The last message told a part of the resident's case and was heard out.</summary>
    public bool IsTelling { get; init; }

    /// <summary>Words of displeasure so far in this episode.</summary>
    public int NegativeFeedback { get; init; }

    /// <summary>The last questions, oldest first; at most <see cref="AskedQuestion.Most"/>.</summary>
    public IReadOnlyList<AskedQuestion> Asked { get; init; } = [];

    /// <summary>While one waits for a person: that a person is coming was said since the request.</summary>
    public bool ToldPersonComes { get; init; }

    /// <summary>
    /// What the resident said last, redacted, at most <see cref="LongestSaid"/> characters; null where it is told already that it spoke of
    /// danger or not.
    /// </summary>
    public string? LastSaid { get; init; }

    /// <summary>The kind of danger that the last reply asked about.</summary>
    public string? DangerAsked { get; init; }

    /// <summary>The question that waits while <see cref="DangerAsked"/> is open; null when it was answered with the same reply.</summary>
    public string? HeldQuestion { get; init; }

    /// <summary>The probability of <see cref="DangerAsked"/>; null when none is open.</summary>
    public double? OpenDanger { get; init; }

    /// <summary>The kind of danger whose numbers were given in full in this episode.</summary>
    public string? DangerTold { get; init; }

    /// <summary>
    /// Messages since help was given for <see cref="DangerTold"/>, from 0; null: none was, or they said that the danger is over.
    /// </summary>
    public int? SinceHelp { get; init; }

    /// <summary>The resident was told once not to share personal data.</summary>
    public bool WarnedOfPersonalData { get; init; }
}
