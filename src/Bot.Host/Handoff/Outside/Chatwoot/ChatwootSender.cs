using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Delivery;
using Bot.Host.Wording;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;
using Bot.Protocol.Handoff;
using Bot.Storage.Handoff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff.Outside.Chatwoot;

/// <summary>
/// Opens a case through the API inbox, passes on what the resident writes, and resolves the case when it is no longer Chatwoot's.
/// </summary>
internal sealed class ChatwootSender(
    ChatwootClient client,
    ChatwootDesk desk,
    OutsideDeskLinks links,
    OutsideTalk talk,
    Transcripts transcripts,
    IOptions<ChatwootOptions> options
) : OutsideSender(desk, links, talk)
{
    private const string Name = "Chatwoot";
    private const int MostText = 100_000;

    // Its staff read both.
    private static readonly string Over =
        $"{HostWording.In(LanguageForm.English)["outsideDesk.over"]} {HostWording.In(LanguageForm.TraditionalChinese)["outsideDesk.over"]}";

    private readonly OutsideDeskLinks _links = links;

    public override TimeSpan Timeout => TimeSpan.FromSeconds(50);

    protected override async Task<SendAttempt> SendAsync(
        OutboxMessage message,
        Conversation conversation,
        OutsideDeskPayload payload,
        OutsideDeskLink link,
        CancellationToken cancellationToken
    ) =>
        options.Value.Address is null
            ? SendAttempt.Failed("No Chatwoot is configured (any more).")
            : payload.Kind switch
            {
                OutsideDeskPayload.Open => await OpenAsync(conversation, link, cancellationToken),
                OutsideDeskPayload.Message => await SayAsync(
                    link,
                    await transcripts.FindAsync(conversation.Id, payload.Sequence ?? 0, cancellationToken),
                    cancellationToken
                ),
                _ => await CloseAsync(link, cancellationToken),
            };

    /// <summary>Each id is kept as soon as it is known: a repeat goes on where the last attempt ended, with no second case.</summary>
    private async Task<SendAttempt> OpenAsync(Conversation conversation, OutsideDeskLink link, CancellationToken cancellationToken)
    {
        if (link.Contact is null)
        {
            var name = HostWording.In(LanguageForms.FromTag(conversation.Language) ?? LanguageForm.TraditionalChinese)[
                "outsideDesk.resident"
            ];
            var adding = client.AddContactAsync(conversation.Id, name, cancellationToken);
            var (contact, problem) = await FieldAsync(adding, "contact", "source_id", cancellationToken);
            if (contact is null)
            {
                return problem!;
            }

            await _links.KeepAsync(link.HandoffId, contact, null, cancellationToken);
            link = link with { Contact = contact };
        }

        if (link.Reference is null)
        {
            var adding = client.AddConversationAsync(link.Contact!, cancellationToken);
            var (reference, problem) = await FieldAsync(adding, "conversation", "id", cancellationToken);
            if (reference is null)
            {
                return problem!;
            }

            await _links.KeepAsync(link.HandoffId, link.Contact, reference, cancellationToken);
            link = link with { Reference = reference };
        }

        return await HandOverAsync(conversation, link, cancellationToken);
    }

    /// <summary>Opens the case there, with what was said so far and the resident's last message.</summary>
    private async Task<SendAttempt> HandOverAsync(Conversation conversation, OutsideDeskLink link, CancellationToken cancellationToken)
    {
        var reference = link.Reference!;
        var transcript = await transcripts.ReadAsync(conversation, link.Through, cancellationToken);
        Func<Task<SendAttempt>>[] steps =
        [
            () => ReadAsync(client.ToggleAsync(reference, "open", cancellationToken)),
            () => ReadAsync(client.NoteAsync(reference, Note(transcript, link), cancellationToken)),
            () => SayAsync(link, transcript.Activities.LastOrDefault(IsResident), cancellationToken),
        ];
        foreach (var step in steps)
        {
            if (await step() is { Result: not SendAttemptResult.Sent } problem)
            {
                return problem;
            }
        }

        return SendAttempt.Sent(reference);
    }

    /// <summary>One field of Chatwoot's answer, or why there is none.</summary>
    /// <param name="of">What was added, for the operator.</param>
    private static async Task<(string? Value, SendAttempt? Problem)> FieldAsync(
        Task<HttpResponseMessage> sending,
        string of,
        string field,
        CancellationToken cancellationToken
    )
    {
        using var answer = await sending;
        return OutsideAnswer.Read(answer, Name) is { Result: not SendAttemptResult.Sent } problem ? (null, problem)
            : await ChatwootClient.FieldAsync(answer, field, cancellationToken) is { } value ? (value, null)
            : (null, SendAttempt.Failed($"Chatwoot gave the {of} no {field}."));
    }

    /// <summary>Says there that it is over, so that nobody writes into the void, and takes the case off their list.</summary>
    private async Task<SendAttempt> CloseAsync(OutsideDeskLink link, CancellationToken cancellationToken)
    {
        if (link.Reference is not { } reference)
        {
            return SendAttempt.Sent(null);
        }

        var noted = await ReadAsync(client.NoteAsync(reference, Over, cancellationToken));
        return noted.Result == SendAttemptResult.Sent
            ? await ReadAsync(client.ToggleAsync(reference, "resolved", cancellationToken))
            : noted;
    }

    private async Task<SendAttempt> SayAsync(OutsideDeskLink link, Activity? activity, CancellationToken cancellationToken) =>
        (link, activity is null ? "" : Words(activity)) switch
        {
            // What the resident did was no message, or it has been erased.
            (_, "") => SendAttempt.Sent(null),
            ({ Contact: { } contact, Reference: { } reference }, var text) => await ReadAsync(
                client.SayAsync(contact, reference, text, activity?.Id ?? "", cancellationToken)
            ),
            _ => SendAttempt.Failed("Chatwoot has no case for this conversation."),
        };

    // Files stay here, behind the desk's sign-in; the agent there is told that there is one.
    private static string Words(Activity activity) =>
        string.Join(
            '\n',
            (activity.Attachments ?? [])
                .Select(a => $"📎 {a.Name ?? a.ContentType}")
                .Prepend(activity.Text ?? "")
                .Where(line => line.Length > 0)
        );

    private static async Task<SendAttempt> ReadAsync(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        return OutsideAnswer.Read(answer, Name);
    }

    private static bool IsResident(Activity activity) => activity.From?.Role == Roles.User;

    private static string Note(Transcript transcript, OutsideDeskLink link)
    {
        var lines = transcript.Activities.Select(a => $"{(IsResident(a) ? "Resident 市民" : "Assistant 助理")}: {Words(a)}");
        var note = $"{link.Reason} · {link.Department ?? link.Queue}\n\n{string.Join("\n\n", lines)}";
        return note.Length <= MostText ? note : "… " + TextCut.End(note, MostText);
    }
}
