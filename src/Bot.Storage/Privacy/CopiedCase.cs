namespace Bot.Storage.Privacy;

/// <summary>One case of a <see cref="CopiedConversation"/>.</summary>
/// <param name="Wish">How they are to be reached: <c>call-back</c>, <c>contact</c>, <c>conversation</c> or <c>call</c>.</param>
/// <param name="Contact">In their own words.</param>
/// <param name="ClosedAt">Null while it is open.</param>
/// <param name="Withdrawn">Whether they withdrew it themselves.</param>
public sealed record CopiedCase(
    string Number,
    string Department,
    string Wish,
    string Contact,
    string Summary,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ClosedAt,
    bool Withdrawn
);
