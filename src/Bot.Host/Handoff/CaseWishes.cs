using System.Text.Json;
using Bot.Dialogs.Handoff;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>Reads from a request's details that the resident would rather be called or written to than wait.</summary>
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
            ? new CaseDraft(wish, contact, request.Department ?? request.Queue ?? queues.For(null), request.Speech == "en" ? "en" : "zh-Hant", Text(details, "summary") ?? "")
            : null;
    }

    private static string? Text(JsonDocument details, string name) =>
        details.RootElement.ValueKind == JsonValueKind.Object && details.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
