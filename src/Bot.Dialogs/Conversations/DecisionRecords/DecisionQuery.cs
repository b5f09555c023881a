namespace Bot.Dialogs.Conversations.DecisionRecords;

/// <summary>Which decisions are asked for; what is null is not asked about.</summary>
public sealed record DecisionQuery
{
    /// <summary>Only of these (<c>general</c>: of none that is known).</summary>
    public IReadOnlyList<string>? Departments { get; init; }

    /// <summary>Words of outcomes.</summary>
    public IReadOnlyList<string>? Outcomes { get; init; }

    /// <summary>The reason code.</summary>
    public string? Reason { get; init; }

    /// <summary>The days of Hong Kong, both included.</summary>
    public (DateOnly From, DateOnly To)? Days { get; init; }
}
