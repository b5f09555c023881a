namespace Bot.Storage.Desk;

/// <summary>What of a list is wanted.</summary>
public sealed record DeskQuery
{
    public required DeskView View { get; init; }

    /// <summary>The caller's account.</summary>
    public required string Me { get; init; }

    /// <summary>Departments and queues that may be seen; null: all.</summary>
    public IReadOnlyList<string>? Departments { get; init; }

    /// <summary>Where the last page ended; null: from the top.</summary>
    public string? After { get; init; }

    /// <summary>1–200.</summary>
    public int Take { get; init; } = 50;

    /// <summary>A conversation's id, a case number, or a resident's id; null: all.</summary>
    public string? Search { get; init; }
}
