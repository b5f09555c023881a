namespace Bot.Host.Desk.Residents;

/// <summary>Who the resident is, as far as the channel says.</summary>
/// <param name="Contact">How they are reached: the telephone number of WhatsApp and phone; null on the web.</param>
/// <param name="Consent">What they agreed to: <see cref="ThisConversation"/>, or while their case is open its wish, <c>call-back</c> or
/// <c>contact</c>.</param>
/// <param name="LinkedChannels">Their conversations on all channels, this one first.</param>
internal sealed record ResidentView(
    string Id,
    string? Name,
    string? Contact,
    string? Language,
    string Consent,
    IReadOnlyList<LinkedChannelView> LinkedChannels
)
{
    /// <summary>To nothing beyond what they write here.</summary>
    public const string ThisConversation = "conversation";
}
