namespace Bot.Storage.Staff;

/// <summary>Which rows of the audit log are asked for; what is null is not asked about.</summary>
public sealed record AuditFilter
{
    /// <summary>The ids of accounts, one of which did it; none: nobody, so that nothing is found.</summary>
    public IReadOnlyList<string>? Actors { get; init; }

    /// <summary>The code of what was done, whole.</summary>
    public string? Action { get; init; }

    /// <summary>The id of what it was done to, whole.</summary>
    public string? Subject { get; init; }

    /// <summary>The first moment.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The first moment that does not belong to it any more.</summary>
    public DateTimeOffset? Until { get; init; }
}
