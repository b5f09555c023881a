using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Host.Staff;
using Bot.Protocol.Activities;
using Bot.Storage.Desk;
using Bot.Storage.Staff;

namespace Bot.Host.Desk;

/// <summary>Writes for agents, once a client id, and only while the conversation is theirs.</summary>
internal sealed class AgentSends(IEntrySends sends, ConversationViews views, StaffNames names, DeskNotes notes)
{
    /// <exception cref="StaffRefusal">409 <c>not-owner</c>, <c>closed</c> or <c>window-closed</c>.</exception>
    public async Task<EntryView> MessageAsync(StaffAccount member, Conversation conversation, string text, string clientId, JsonElement? template, CancellationToken cancellationToken)
    {
        var window = views.WindowOf(conversation);
        if (!window.CanSendFreeText && !conversation.IsClosed && template is null)
        {
            throw StaffRefusal.Conflict("window-closed", "The channel takes no free text now; choose a template if there is one.");
        }

        var activity = ActivityFactory.Message(text, conversation.Language, TextFormats.Plain) with
        {
            From = new() { Id = "agent", Name = member.Name, Role = Roles.Bot },
            ChannelData = template is { } chosen ? Data(clientId, chosen) : Data(clientId),
        };
        var result = await sends.SendAsync(
            new()
            {
                ConversationId = conversation.Id,
                Entries = [new EntryDraft(EntryKind.Agent, member.Id, ActivityJson.Write(activity)) { ExpiresAt = window.ClosesAt }],
                ExpectedOwner = ConversationOwner.Agent(member.Id),
                IdempotencyKey = $"{member.Id}:{clientId}",
            },
            cancellationToken);
        if (result is { Outcome: SendOutcome.Written, Entries: [.., var last] })
        {
            await notes.ReadAsync(member.Id, conversation.Id, last.Sequence, cancellationToken);
        }

        return await ViewAsync(result, cancellationToken);
    }

    /// <summary>A note to colleagues; taken on closed conversations too.</summary>
    /// <param name="name">Marks a whisper; null: a plain note.</param>
    public async Task<EntryView> NoteAsync(StaffAccount member, string conversationId, string text, string clientId, string? name, CancellationToken cancellationToken)
    {
        var activity = (name is null ? ActivityFactory.Message(text, null, TextFormats.Plain) : ActivityFactory.Event(name) with { Text = text }) with { From = new() { Id = member.Id, Name = member.Name }, ChannelData = Data(clientId) };
        return await ViewAsync(
            await sends.SendAsync(
                new() { ConversationId = conversationId, Entries = [new EntryDraft(EntryKind.Note, member.Id, ActivityJson.Write(activity))], IdempotencyKey = $"{member.Id}:{clientId}" },
                cancellationToken),
            cancellationToken);
    }

    private static JsonElement Data(string clientId) => JsonSerializer.SerializeToElement(new Dictionary<string, string>(StringComparer.Ordinal) { [NoteNames.ClientId] = clientId });

    private static JsonElement Data(string clientId, JsonElement template) =>
        JsonSerializer.SerializeToElement(new Dictionary<string, object>(StringComparer.Ordinal) { ["template"] = template, [NoteNames.ClientId] = clientId });

    private async Task<EntryView> ViewAsync(SendResult result, CancellationToken cancellationToken) => result switch
    {
        { Outcome: SendOutcome.Written or SendOutcome.Duplicate, Entries: [var entry, ..] } => EntryView.Of(entry, await names.AllAsync(cancellationToken), decision: null),
        { Outcome: SendOutcome.NotFound } => throw StaffRefusal.NotFound("conversation"),
        { Outcome: SendOutcome.Closed } or { Conversation.IsClosed: true } => throw StaffRefusal.Conflict("closed", "The conversation is closed."),
        _ => throw StaffRefusal.Conflict("not-owner", "The conversation is not yours (any more)."),
    };
}
