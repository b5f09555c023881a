namespace Bot.Host.Channels.Windows;

/// <summary>Whether a resident can be written to now. Agents see it before they type.</summary>
/// <param name="CanSendFreeText">False: only <paramref name="Templates"/>, or nothing at all.</param>
/// <param name="Reason">Why not: a code of <see cref="ClosedReasons"/>; null while free text may be sent.</param>
/// <param name="ClosesAt">When free text ends; null when it does not, or ended already.</param>
/// <param name="Templates">What may be sent all the same.</param>
internal sealed record ReplyWindow(bool CanSendFreeText, string? Reason, DateTimeOffset? ClosesAt, IReadOnlyList<MessageTemplate> Templates)
{
    /// <summary>Free text at any time.</summary>
    public static ReplyWindow Always { get; } = new(true, null, null, []);

    public static ReplyWindow Until(DateTimeOffset closesAt, IReadOnlyList<MessageTemplate> templates) =>
        new(true, null, closesAt, templates);

    public static ReplyWindow Closed(string reason, IReadOnlyList<MessageTemplate> templates) => new(false, reason, null, templates);
}
