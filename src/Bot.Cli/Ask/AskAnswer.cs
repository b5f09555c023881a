using System.Text.Json.Serialization;
using Bot.Dialogs.Compose;
using Bot.Dialogs.Decisions;

namespace Bot.Cli.Ask;

/// <summary>What <c>bot ask --json</c> prints, one object a question (DESIGN §11).</summary>
internal sealed record AskAnswer
{
    public string? Id { get; init; }

    public required string Language { get; init; }

    public required string Outcome { get; init; }

    public required string Reason { get; init; }

    /// <summary>0–1; null when nothing was retrieved.</summary>
    public double? Confidence { get; init; }

    public string? Department { get; init; }

    public string? Article { get; init; }

    public string? Entry { get; init; }

    /// <summary>The entry's answer; for other outcomes what the resident is told.</summary>
    public required string Answer { get; init; }

    public required string AnswerLanguage { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The best five, different articles.</summary>
    public required IReadOnlyList<AskCandidate> Candidates { get; init; }

    /// <summary>The whole reply as shown.</summary>
    public required string Reply { get; init; }

    public required IReadOnlyList<string> Chips { get; init; }

    /// <summary>The reason code of the hand-off that the turn starts; null: none.</summary>
    public string? Handoff { get; init; }

    public required string RedactedText { get; init; }

    public required string Knowledge { get; init; }

    public required double ElapsedMs { get; init; }

    /// <summary>With <c>--explain</c>: the whole decision record.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DecisionTrace? Explain { get; init; }
}
