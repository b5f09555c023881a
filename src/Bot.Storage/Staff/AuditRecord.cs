namespace Bot.Storage.Staff;

/// <summary>What staff did.</summary>
/// <param name="Actor">The account's id, or <c>system</c>.</param>
/// <param name="Action">A code such as <c>signed-in</c> or <c>switch-changed</c>.</param>
/// <param name="Subject">The id of what it was done to.</param>
/// <param name="Details">Written as JSON; never holds message text or personal data. Null: none.</param>
public sealed record AuditRecord(string Actor, string Action, string Subject, object? Details = null);
