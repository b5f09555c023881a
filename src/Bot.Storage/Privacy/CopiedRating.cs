namespace Bot.Storage.Privacy;

/// <summary>What the resident thought of a message.</summary>
/// <param name="Message">Its number.</param>
/// <param name="Thumb"><c>up</c> or <c>down</c>.</param>
/// <param name="Reason">In their own words; null: they gave none.</param>
public sealed record CopiedRating(long Message, string Thumb, string? Reason, DateTimeOffset At);
