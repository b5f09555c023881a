namespace Bot.Host.Channels.Phone.Calls;

/// <summary>A call as the carrier announces it.</summary>
/// <param name="Channel">The channel's name.</param>
/// <param name="CallId">The carrier's id of it.</param>
/// <param name="From">The caller's number; null or empty when it is withheld.</param>
/// <param name="To">The number called.</param>
/// <param name="Tag">The language that the carrier names; null: the line's setting.</param>
internal sealed record CallStart(string Channel, string CallId, string? From, string? To, string? Tag = null);
