namespace Bot.Dialogs.Conversations.DecisionRecords;

/// <summary>Why a turn ended as it did: enough to explain it and to run it again.</summary>
public sealed record DecisionRecord
{
    public required string Id { get; init; }

    /// <summary>
    /// The word of the closed list: <c>answer</c>, <c>clarify</c>, <c>no_answer</c>, <c>handoff</c>, <c>urgent</c>, <c>smalltalk</c>,
    /// <c>refuse</c>, <c>form</c>, <c>account</c>, <c>feedback</c>, <c>error</c>.
    /// </summary>
    public required string Outcome { get; init; }

    /// <summary>The reason code.</summary>
    public required string Reason { get; init; }

    public string? Department { get; init; }

    /// <summary>The language tag answered in.</summary>
    public string? Language { get; init; }

    /// <summary>The calibrated probability of the top entry, 0–1; null when nothing was retrieved.</summary>
    public double? Confidence { get; init; }

    /// <summary>The whole record as JSON.</summary>
    public required string Json { get; init; }
}
