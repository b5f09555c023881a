using System.Text.Json;
using Bot.Protocol.Activities;

namespace Bot.Host.Channels.WhatsApp.Webhooks;

/// <summary>One element of <c>messages[]</c>, with what stands around it in the delivery.</summary>
/// <param name="PhoneNumberId">Our number.</param>
/// <param name="Id">The wamid.</param>
/// <param name="UserId">The business-scoped user id; null when WhatsApp shows the number alone.</param>
/// <param name="WaId">The phone number's id; null when WhatsApp hides it.</param>
/// <param name="Name">The profile name.</param>
/// <param name="Type">As sent; unknown ones are possible.</param>
/// <param name="SentAt">By WhatsApp's clock.</param>
/// <param name="Json">The element.</param>
internal sealed record ResidentMessage(
    string PhoneNumberId,
    string Id,
    string? UserId,
    string? WaId,
    string? Name,
    string Type,
    DateTimeOffset SentAt,
    JsonElement Json
)
{
    /// <summary>Who wrote it, as an account.</summary>
    public ChannelAccount Account(string residentId) =>
        new()
        {
            Id = residentId,
            Name = Name,
            Role = Roles.User,
        };
}
