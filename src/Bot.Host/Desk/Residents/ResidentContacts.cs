using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Requests;
using Bot.Host.Channels.WhatsApp;
using Bot.Host.Channels.WhatsApp.Identity;
using Bot.Host.Staff;
using Bot.Storage.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Desk.Residents;

/// <summary>How a resident is reached outside the chat, as a member of staff may see it.</summary>
internal sealed class ResidentContacts(WhatsAppIdentities whatsapp, IOptions<StaffOptions> options)
{
    private const int Shown = 3;
    private const string Tel = "tel:";

    /// <summary>
    /// The telephone number with its country code, hidden but for its end where the house wants it so; null when the channel tells none.
    /// </summary>
    public async Task<string?> FindAsync(StaffAccount member, Conversation conversation, CancellationToken cancellationToken)
    {
        var number = conversation.Channel switch
        {
            WhatsAppOptions.Channel => (await whatsapp.AddressOfAsync(conversation.ResidentId, cancellationToken))?.WaId is { } waId
                ? $"+{waId.TrimStart('+')}"
                : null,
            _ when conversation.ResidentId.StartsWith(Tel, StringComparison.Ordinal) => conversation.ResidentId[Tel.Length..],
            _ => null,
        };
        return number is null || MaySee(member) ? number : Mask(number);
    }

    /// <summary>The resident's id as the member may see it: of a caller it is their number.</summary>
    public string IdOf(StaffAccount member, Conversation conversation) =>
        conversation.ResidentId.StartsWith(Tel, StringComparison.Ordinal) && !MaySee(member)
            ? Tel + Mask(conversation.ResidentId[Tel.Length..])
            : conversation.ResidentId;

    /// <summary>
    /// What the resident left to be reached by, as the member may see it. It is in their own words, often with a name and an address, so
    /// that of those who may not see it only the end of the telephone number is shown.
    /// </summary>
    public string Given(StaffAccount member, string contact) =>
        MaySee(member) || contact.Length == 0 ? contact : Mask(ContactDetails.TelephoneIn(contact) ?? new string('•', Shown));

    private bool MaySee(StaffAccount member) => (options.Value.ContactsShownTo ?? StaffRoles.Desk).Any(member.Has);

    private static string Mask(string number) =>
        number.Length <= Shown ? new string('•', number.Length) : new string('•', number.Length - Shown) + number[^Shown..];
}
