using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Host.Desk.Residents;
using Bot.Host.Staff;
using Bot.Host.Uploads;
using Bot.Protocol.Activities;
using Bot.Storage.Desk;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Sending;

/// <summary>Writes for agents, once a client id, and only while the conversation is theirs.</summary>
internal sealed class AgentSends(IEntrySends sends, ConversationViews views, StaffNames names, DeskNotes notes, UploadStore uploads)
{
    /// <exception cref="StaffRefusal">409 <c>not-owner</c>, <c>closed</c>, <c>window-closed</c>, <c>no-files</c> or <c>draft-decided</c>;
    /// 400 <c>too-many-files</c>; 415 <c>file-kind</c>; 404: one of the files is not there.</exception>
    public async Task<EntryView> MessageAsync(
        StaffAccount member,
        Conversation conversation,
        AgentMessage message,
        CancellationToken cancellationToken
    )
    {
        var window = views.WindowOf(conversation);
        if (!window.CanSendFreeText && !conversation.IsClosed && message.Template is null)
        {
            throw StaffRefusal.Conflict("window-closed", "The channel takes no free text now; choose a template if there is one.");
        }

        var files = await FilesAsync(conversation, message.Files, cancellationToken);
        var activity = ActivityFactory.Message(message.Text, conversation.Language, TextFormats.Plain) with
        {
            From = new()
            {
                Id = "agent",
                Name = member.Name,
                Role = Roles.Bot,
            },
            ChannelData = message.Template is { } chosen ? Data(message.ClientId, chosen) : Data(message.ClientId),
            Attachments = files.Count > 0 ? files : null,
        };
        var result = await sends.SendAsync(
            new()
            {
                ConversationId = conversation.Id,
                Entries = [new EntryDraft(EntryKind.Agent, member.Id, ActivityJson.Write(activity)) { ExpiresAt = window.ClosesAt }],
                ExpectedOwner = ConversationOwner.Agent(member.Id),
                IdempotencyKey = $"{member.Id}:{message.ClientId}",
                Draft = message.Draft,
            },
            cancellationToken
        );
        if (result is { Outcome: SendOutcome.Written, Entries: [.., var last] })
        {
            await notes.ReadAsync(member.Id, conversation.Id, last.Sequence, cancellationToken);
        }

        return await ViewAsync(result, cancellationToken);
    }

    private async Task<IReadOnlyList<Attachment>> FilesAsync(
        Conversation conversation,
        IReadOnlyList<string> ids,
        CancellationToken cancellationToken
    )
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var rules = views.FilesOf(conversation) ?? throw StaffRefusal.Conflict("no-files", "The resident's channel takes no files.");
        if (ids.Count > rules.Count)
        {
            throw new StaffRefusal(400, "too-many-files", $"At most {rules.Count} files go in one message.");
        }

        var attachments = new List<Attachment>();
        foreach (var id in ids)
        {
            var file = await uploads.FindAsync(conversation.Id, id, cancellationToken) ?? throw StaffRefusal.NotFound("file");
            if (!rules.Types.Contains(file.ContentType))
            {
                throw new StaffRefusal(415, "file-kind", "The resident's channel does not take files of this kind.");
            }

            attachments.Add(
                new()
                {
                    ContentType = file.ContentType,
                    ContentUrl = file.Reference,
                    Name = file.Name,
                }
            );
        }

        return attachments;
    }

    /// <summary>A note to colleagues; taken on closed conversations too.</summary>
    /// <param name="name">Marks a whisper; null: a plain note.</param>
    public async Task<EntryView> NoteAsync(
        StaffAccount member,
        string conversationId,
        string text,
        string clientId,
        string? name,
        CancellationToken cancellationToken
    )
    {
        var activity = (
            name is null ? ActivityFactory.Message(text, null, TextFormats.Plain) : ActivityFactory.Event(name) with { Text = text }
        ) with
        {
            From = new() { Id = member.Id, Name = member.Name },
            ChannelData = Data(clientId),
        };
        return await ViewAsync(
            await sends.SendAsync(
                new()
                {
                    ConversationId = conversationId,
                    Entries = [new EntryDraft(EntryKind.Note, member.Id, ActivityJson.Write(activity))],
                    IdempotencyKey = $"{member.Id}:{clientId}",
                },
                cancellationToken
            ),
            cancellationToken
        );
    }

    private static JsonElement Data(string clientId) =>
        JsonSerializer.SerializeToElement(new Dictionary<string, string>(StringComparer.Ordinal) { [NoteNames.ClientId] = clientId });

    private static JsonElement Data(string clientId, JsonElement template) =>
        JsonSerializer.SerializeToElement(
            new Dictionary<string, object>(StringComparer.Ordinal) { ["template"] = template, [NoteNames.ClientId] = clientId }
        );

    /// <summary>409: a colleague, or the same one elsewhere, was first.</summary>
    public static StaffRefusal DraftDecided() => StaffRefusal.Conflict("draft-decided", "The draft was sent or set aside already.");

    private async Task<EntryView> ViewAsync(SendResult result, CancellationToken cancellationToken) =>
        result switch
        {
            { Outcome: SendOutcome.Written or SendOutcome.Duplicate, Entries: [var entry, ..] } => EntryView.Of(
                entry,
                await names.AllAsync(cancellationToken),
                decision: null
            ),
            { Outcome: SendOutcome.NotFound } => throw StaffRefusal.NotFound("conversation"),
            { Outcome: SendOutcome.DraftDecided } => throw DraftDecided(),
            { Outcome: SendOutcome.Closed } or { Conversation.IsClosed: true } => throw StaffRefusal.Conflict(
                "closed",
                "The conversation is closed."
            ),
            _ => throw StaffRefusal.Conflict("not-owner", "The conversation is not yours (any more)."),
        };
}
