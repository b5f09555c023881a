namespace Bot.Host.Desk;

/// <summary>Who the resident is, as far as the channel says.</summary>
/// <param name="Contact">How they are reached: the telephone number of WhatsApp and phone; null on the web.</param>
/// <param name="LinkedChannels">Other channels that the same person is known on.</param>
internal sealed record ResidentView(string Id, string? Name, string? Contact, string? Language, string? Consent, IReadOnlyList<string> LinkedChannels);
