namespace Bot.Storage.Staff;

/// <summary>A row of the audit log.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">Milliseconds since 1970-01-01 UTC, as hashed.</param>
/// <param name="PreviousHash">The hash of the row before; of the first row, 64 zeros.</param>
/// <param name="Hash">SHA-256 over the row and <paramref name="PreviousHash"/>, hexadecimal.</param>
public sealed record AuditEntry(
    long Number,
    long At,
    string Actor,
    string Action,
    string Subject,
    string Details,
    string PreviousHash,
    string Hash
);
