using System.Text.Json;
using Bot.Dialogs.Handoff.Requests;
using Bot.Protocol.Json;
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
        return
            details.RootElement.Text(WaitingChoice.WishField) is { } wish
            && details.RootElement.Text(WaitingChoice.ContactField) is { Length: > 0 } contact
            ? Draft(request, wish, contact, details.RootElement.Text("summary"))
            : null;
    }

    /// <summary>The case of one who waited too long: to be answered in the conversation itself.</summary>
    public CaseDraft AfterWait(HandoffWork request)
    {
        using var details = JsonDocument.Parse(request.DetailsJson is { Length: > 0 } json ? json : "{}");
        return Draft(request, CaseDraft.InConversation, "", details.RootElement.Text("summary"));
    }

    private CaseDraft Draft(HandoffWork request, string wish, string contact, string? summary) =>
        new(
            wish,
            contact,
            request.Department ?? request.Queue ?? queues.For(null),
            request.Speech == "en" ? "en" : "zh-Hant",
            summary ?? ""
        );
}
