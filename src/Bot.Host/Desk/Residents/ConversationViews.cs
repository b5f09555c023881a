using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Handoff.Requests;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Channels.Windows;
using Bot.Host.Desk.Handoffs;
using Bot.Host.Desk.Lists;
using Bot.Host.Desk.Sending;
using Bot.Host.Desk.Supervision;
using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Protocol.Json;
using Bot.Storage.Desk;
using Bot.Storage.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Desk.Residents;

/// <summary>Gathers what the desk shows of one conversation.</summary>
internal sealed class ConversationViews(
    ReplyWindows windows,
    PersonConversations person,
    Suggestions suggestions,
    QueueDirectory queues,
    StaffNames names,
    DeskNotes notes,
    Episodes episodes,
    Cases cases,
    ResidentContacts contacts,
    IOptions<DirectLineOptions> limits,
    TimeProvider clock
)
{
    private static readonly TimeSpan WebSession = TimeSpan.FromMinutes(30);

    public async Task<ConversationView> MakeAsync(StaffAccount member, DeskRow row, CancellationToken cancellationToken)
    {
        var conversation = row.Conversation;
        var view = RowView.Of(row, queues, await names.AllAsync(cancellationToken));
        var mine = conversation.Owner == ConversationOwner.Agent(member.Id);
        var window = WindowOf(conversation);
        var opened = await cases.ListOfAsync(conversation.Id, cancellationToken);
        return new ConversationView(
            view,
            new ResidentView(
                contacts.IdOf(member, conversation),
                view.ResidentName,
                await contacts.FindAsync(member, conversation, cancellationToken),
                conversation.Language,
                ConsentIn(opened),
                await LinkedAsync(member, row, cancellationToken)
            ),
            conversation.Episode,
            await EpisodesAsync(conversation, cancellationToken),
            row.State is null ? null : Handoff(member, row),
            window,
            FilesOf(conversation),
            await suggestions.FindAsync(conversation, 5, cancellationToken),
            await notes.WatchersAsync(conversation.Id, cancellationToken),
            [.. opened.Select(c => CaseView.Of(c, contacts.Given(member, c.Contact), queues))],
            CanSend: mine && window.CanSendFreeText,
            CanTake: !conversation.IsClosed && !mine && (conversation.Owner.Kind != OwnerKind.Agent || member.Has(StaffRoles.Supervisor)),
            CanTransfer: mine
        );
    }

    // Who left a number or an address in order to be reached agreed to that, for as long as the case is open; nobody agreed to more.
    private static string ConsentIn(IEnumerable<Case> opened) =>
        opened.FirstOrDefault(c => c.ClosedAt is null && (c.Wish is WaitingChoice.CallBack or WaitingChoice.Contact))?.Wish
        ?? ResidentView.ThisConversation;

    /// <summary>Most conversations have one episode; only of others the record is asked.</summary>
    private async Task<IReadOnlyList<EpisodeView>> EpisodesAsync(Conversation conversation, CancellationToken cancellationToken) =>
        conversation.Episode == 1
            ? [new EpisodeView(1, conversation.CreatedAt, conversation.ClosedAt)]
            :
            [
                .. (await episodes.ListAsync(conversation.Id, cancellationToken)).Select(e => new EpisodeView(
                    e.Number,
                    e.From,
                    e.Number < conversation.Episode ? e.To : conversation.ClosedAt
                )),
            ];

    private async Task<IReadOnlyList<LinkedChannelView>> LinkedAsync(StaffAccount member, DeskRow row, CancellationToken cancellationToken)
    {
        var (seen, hidden) = await person.OfAsync(member, row, cancellationToken);
        return
        [
            .. seen.Select(other => new LinkedChannelView(other.Conversation.Channel, other.Conversation.Id)),
            .. hidden.Select(channel => new LinkedChannelView(channel, null)),
        ];
    }

    /// <summary>Which files an agent may send; null: none.</summary>
    public FileRules? FilesOf(Conversation conversation) => FileRules.Of(conversation, limits.Value);

    /// <summary>The channel's window; on the web it is closed when nobody has been heard of for as long as a session lasts.</summary>
    public ReplyWindow WindowOf(Conversation conversation)
    {
        var window = windows.Of(conversation);
        var silent =
            conversation.Delivery == ReplyDelivery.Pulled
            && conversation.Channel == ActivityMapIn.Channel
            && clock.GetUtcNow() - (conversation.LastResidentAt ?? conversation.CreatedAt) > WebSession;
        // Still sendable: who comes back finds it. The agent is warned, not stopped.
        return window.CanSendFreeText && silent ? window with { Reason = "web-session-ended" } : window;
    }

    private HandoffView Handoff(StaffAccount member, DeskRow row)
    {
        JsonElement? details = null;
        if (row.DetailsJson is { Length: > 0 } json)
        {
            var read = JsonNode.Parse(json);
            if (
                read is JsonObject fields
                && fields[WaitingChoice.ContactField] is JsonValue given
                && given.TryGetValue(out string? contact)
            )
            {
                fields[WaitingChoice.ContactField] = contacts.Given(member, contact);
            }

            details = JsonSerializer.SerializeToElement(read);
        }

        var summary = details.Text("summary");
        return new HandoffView(
            row.Reason,
            row.RequestedAt,
            row.Department ?? row.Queue ?? HandoffQueue.General,
            row.Conversation.Language,
            row.Priority,
            summary,
            details,
            row.Note
        );
    }
}
