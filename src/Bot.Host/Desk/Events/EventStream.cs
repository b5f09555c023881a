using System.Threading.Channels;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Desk.Lists;
using Bot.Host.Handoff;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Events;

/// <summary>One page's events: from its place on, each change once, until the page goes.</summary>
internal sealed class EventStream(
    DeskFeed feed,
    DeskChanges changes,
    DeskLists lists,
    QueueDirectory queues,
    StaffNames names,
    AgentPresence presence,
    IConversationSignals signals,
    TimeProvider clock,
    ILogger<EventStream> logger
)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);
    private const int Page = 500;

    /// <param name="lastEventId">The place at which the page stopped listening; null: now.</param>
    public async Task RunAsync(StaffAccount member, string? lastEventId, ServerEvents events, CancellationToken gone)
    {
        var resumes = ChangePoint.TryParse(lastEventId, out var place);
        var first = await changes.FirstAsync(gone);
        if (!resumes || (place < first && first != default) || place > await changes.LastAsync(gone))
        {
            // Too long ago to tell what was missed, a place of another record, or a new page: it reads its lists anew.
            place = await changes.LastAsync(gone);
            await events.WriteAsync("resync", new { }, place.ToString(), gone);
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(gone);
        var typing = Channel.CreateBounded<(string Conversation, string Who)>(
            new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        using var listening = new TypingListeners(signals, typing.Writer, logger, ending.Token);
        var offered = new HashSet<string>(StringComparer.Ordinal);
        await StartAsync(member, place, offered, listening, events, gone);
        var beatAt = clock.GetUtcNow();
        while (true)
        {
            var next = feed.NextAsync();
            place = await CatchUpAsync(member, place, offered, listening, events, gone);
            while (typing.Reader.TryRead(out var who))
            {
                await events.WriteAsync("typing", new { conversationId = who.Conversation, who = who.Who }, null, gone);
            }

            if (clock.GetUtcNow() - beatAt >= Beat)
            {
                beatAt = clock.GetUtcNow();
                await events.BeatAsync(gone);
                await presence.RenewAsync(member.Id, gone);
            }

            using var wait = CancellationTokenSource.CreateLinkedTokenSource(gone);
            await Task.WhenAny(
                next,
                ((Task)typing.Reader.WaitToReadAsync(wait.Token).AsTask()),
                Task.Delay(
                    Beat - (clock.GetUtcNow() - beatAt) is { Ticks: > 0 } left ? left : TimeSpan.FromMilliseconds(1),
                    clock,
                    wait.Token
                )
            );
            await wait.CancelAsync();
            gone.ThrowIfCancellationRequested();
        }
    }

    /// <summary>A page that was reloaded finds its offers and its residents' typing again.</summary>
    private async Task StartAsync(
        StaffAccount member,
        ChangePoint place,
        HashSet<string> offered,
        TypingListeners listening,
        ServerEvents events,
        CancellationToken gone
    )
    {
        foreach (var row in (await lists.ListAsync(new DeskQuery { View = DeskView.Mine, Me = member.Id }, gone)).Items)
        {
            listening.Listen(row.Conversation.Id);
        }

        foreach (var row in await lists.ListOfferedAsync(member.Id, gone))
        {
            await OfferAsync(member, new DeskNews(place, "conversation", row.Conversation.Id, row), offered, events, gone);
        }
    }

    private async Task<ChangePoint> CatchUpAsync(
        StaffAccount member,
        ChangePoint place,
        HashSet<string> offered,
        TypingListeners listening,
        ServerEvents events,
        CancellationToken gone
    )
    {
        while (true)
        {
            var news = feed.After(place) ?? await feed.ReadAsync(place, Page, gone);
            if (news.Count == 0)
            {
                return place;
            }

            var queuesMoved = false;
            foreach (var item in news)
            {
                queuesMoved |= item.Row?.HandoffId is not null;
                await WriteAsync(member, item, offered, listening, events, gone);
            }

            place = news[^1].Point;
            if (queuesMoved)
            {
                await events.WriteAsync("queues", new { }, place.ToString(), gone);
            }
        }
    }

    private async Task WriteAsync(
        StaffAccount member,
        DeskNews item,
        HashSet<string> offered,
        TypingListeners listening,
        ServerEvents events,
        CancellationToken gone
    )
    {
        if (item.Kind == "presence")
        {
            if (await presence.FindAsync(item.Subject, gone) is { } agent)
            {
                await events.WriteAsync("presence", new { agentId = item.Subject, status = agent.Status }, item.Point.ToString(), gone);
            }

            return;
        }

        if (item.Row is not { } row)
        {
            return;
        }

        if (row.Conversation.Owner == ConversationOwner.Agent(member.Id))
        {
            listening.Listen(row.Conversation.Id);
        }
        else
        {
            listening.Forget(row.Conversation.Id);
        }

        await OfferAsync(member, item, offered, events, gone);
        if (DeskRows.MaySee(member, row))
        {
            await events.WriteAsync(
                "conversation",
                new
                {
                    conversationId = item.Subject,
                    version = row.Conversation.Version,
                    lastSequence = row.Conversation.LastSequence,
                },
                item.Point.ToString(),
                gone
            );
        }
    }

    // Without an id: the change of the conversation that follows has it, and a line that breaks between the two must bring that one again.
    private async Task OfferAsync(StaffAccount member, DeskNews item, HashSet<string> offered, ServerEvents events, CancellationToken gone)
    {
        var row = item.Row!;
        if (row.State == HandoffState.Assigned && row.OfferedTo == member.Id)
        {
            if (offered.Add(item.Subject))
            {
                await events.WriteAsync(
                    "offer",
                    new
                    {
                        conversationId = item.Subject,
                        expiresAt = row.OfferExpiresAt,
                        row = RowView.Of(row, queues, await names.AllAsync(gone)),
                    },
                    id: null,
                    gone
                );
            }
        }
        else if (offered.Remove(item.Subject))
        {
            await events.WriteAsync("offer-withdrawn", new { conversationId = item.Subject }, id: null, gone);
        }
    }
}
