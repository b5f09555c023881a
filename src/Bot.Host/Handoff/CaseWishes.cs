using System.Text.Json;
using Bot.Dialogs.Handoff.Requests;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// Makes a case of a request: where its details say that the resident would rather be called or written to than wait, or where they have
/// waited too long.
/// </summary>
internal sealed class CaseWishes(QueueDirectory queues)
{
    /// <summary>Null when they wait.</summary>
    public CaseDraft? Read(HandoffWork request)
    {
        if (request.DetailsJson is not { Length: > 0 } json)
        {
            return null;
        }

        using var details = JsonDocument.Parse(json);
        return Text(details, WaitingChoice.WishField) is { } wish && Text(details, WaitingChoice.ContactField) is { Length: > 0 } contact
            ? Draft(request, wish, contact, Text(details, "summary"))
            : null;
    }

    /// <summary>The case of one who waited too long: to be answered in the conversation itself.</summary>
    public CaseDraft AfterWait(HandoffWork request)
    {
        using var details = JsonDocument.Parse(request.DetailsJson is { Length: > 0 } json ? json : "{}");
        return Draft(request, CaseDraft.InConversation, "", Text(details, "summary"));
    }

    private CaseDraft Draft(HandoffWork request, string wish, string contact, string? summary) =>
        new(
            wish,
            contact,
            request.Department ?? request.Queue ?? queues.For(null),
            request.Speech == "en" ? "en" : "zh-Hant",
            summary ?? ""
        );

    private static string? Text(JsonDocument details, string name) =>
        details.RootElement.ValueKind == JsonValueKind.Object
        && details.RootElement.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
