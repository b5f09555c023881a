namespace Bot.Host.Channels.WhatsApp.Identity;

/// <summary>Where a resident is reached: by number, or by business-scoped id where the number is hidden.</summary>
internal sealed record WhatsAppAddress(string? WaId, string? UserId);
