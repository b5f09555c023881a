using System.Threading.Channels;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Host.Desk.Lists;
using Bot.Host.Handoff;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Events;

/// <summary>The events of one page: from where it stopped listening, each change once, until the page goes.</summary>
/// <param name="member">Who looks at the page.</param>
/// <param name="events">Where its events are written.</param>
internal sealed class EventStream(
    StaffAccount member,
    ServerEvents events,
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
    private const int PageSize = 500;
    private const int MostTyping = 64;

    private readonly HashSet<string> _offered = new(StringComparer.Ordinal);
    private readonly Channel<string> _typing = Channel.CreateBounded<string>(
        new BoundedChannelOptions(MostTyping) { FullMode = BoundedChannelFullMode.DropOldest }
    );
    private ChangePoint _place;
    private DateTimeOffset _beatAt;

    /// <summary>Writes events until <paramref name="gone"/> is cancelled; it never ends otherwise.</summary>
    /// <param name="lastEventId">The place at which the page stopped listening; null: now.</param>
    /// <exception cref="OperationCanceledException">The page went, or its session or the host ended.</exception>
    public async Task RunAsync(string? lastEventId, CancellationToken gone)
    {
        using var listeners = new TypingListeners(signals, _typing.Writer, logger, gone);
        await ResumeAsync(lastEventId, gone);
        await ShowOwnAsync(listeners, gone);
        _beatAt = clock.GetUtcNow();
        while (true)
        {
            var next = feed.NextAsync();
            await CatchUpAsync(listeners, gone);
            await WriteTypingAsync(gone);
            await BeatAsync(gone);
            await WaitAsync(next, gone);
        }
    }

    private async Task ResumeAsync(string? lastEventId, CancellationToken gone)
    {
        var resumes = ChangePoint.TryParse(lastEventId, out _place);
        var first = await changes.FirstAsync(gone);
        if (!resumes || (_place < first && first != default) || _place > await changes.LastAsync(gone))
        {
            // A new page, a place of another record, or one so old that what was missed is no longer known: the page reads its lists anew.
            _place = await changes.LastAsync(gone);
            await events.WriteAsync("resync", new { }, _place.ToString(), gone);
        }
    }

    /// <summary>A page that was reloaded finds its offers, and its residents' typing, again.</summary>
    private async Task ShowOwnAsync(TypingListeners listeners, CancellationToken gone)
    {
        foreach (var row in (await lists.ListAsync(new DeskQuery { View = DeskView.Mine, Me = member.Id }, gone)).Items)
        {
            listeners.Listen(row.Conversation.Id);
        }

        foreach (var row in await lists.ListOfferedAsync(member.Id, gone))
        {
            await WriteOfferAsync(row, gone);
        }
    }

    private async Task CatchUpAsync(TypingListeners listeners, CancellationToken gone)
    {
        while (true)
        {
            var news = feed.After(_place) ?? await feed.ReadAsync(_place, PageSize, gone);
            if (news.Count == 0)
            {
                return;
            }

            foreach (var item in news)
            {
                await WriteAsync(item, listeners, gone);
            }

            _place = news[^1].Point;
            if (news.Any(item => item.Row?.HandoffId is not null))
            {
                await events.WriteAsync("queues", new { }, _place.ToString(), gone);
            }
        }
    }

    private async Task WriteAsync(DeskNews item, TypingListeners listeners, CancellationToken gone)
    {
        if (item.Kind == "presence")
        {
            if (await presence.FindAsync(item.Subject, gone) is { } agent && (agent.AgentId == member.Id || DeskRows.MaySee(member, agent)))
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
            listeners.Listen(row.Conversation.Id);
        }
        else
        {
            listeners.Forget(row.Conversation.Id);
        }

        await WriteOfferAsync(row, gone);
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

    // Without an id: the "conversation" event after it carries the id. If the line breaks between the two, the offer must come again.
    private async Task WriteOfferAsync(DeskRow row, CancellationToken gone)
    {
        var conversationId = row.Conversation.Id;
        if (row.State == HandoffState.Assigned && row.OfferedTo == member.Id)
        {
            if (_offered.Add(conversationId))
            {
                await events.WriteAsync(
                    "offer",
                    new
                    {
                        conversationId,
                        expiresAt = row.OfferExpiresAt,
                        row = RowView.Of(row, queues, await names.AllAsync(gone)),
                    },
                    id: null,
                    gone
                );
            }
        }
        else if (_offered.Remove(conversationId))
        {
            await events.WriteAsync("offer-withdrawn", new { conversationId }, id: null, gone);
        }
    }

    private async Task WriteTypingAsync(CancellationToken gone)
    {
        while (_typing.Reader.TryRead(out var conversationId))
        {
            await events.WriteAsync("typing", new { conversationId, who = "resident" }, id: null, gone);
        }
    }

    private async Task BeatAsync(CancellationToken gone)
    {
        if (clock.GetUtcNow() - _beatAt >= Beat)
        {
            _beatAt = clock.GetUtcNow();
            await events.BeatAsync(gone);
            await presence.RenewAsync(member.Id, gone);
        }
    }

    /// <summary>Until there is something to write: a change, somebody who types, or the next beat.</summary>
    private async Task WaitAsync(Task next, CancellationToken gone)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(gone);
        var untilBeat = Beat - (clock.GetUtcNow() - _beatAt);
        var beat = Task.Delay(untilBeat > TimeSpan.Zero ? untilBeat : TimeSpan.FromMilliseconds(1), clock, over.Token);
        await Task.WhenAny(next, _typing.Reader.WaitToReadAsync(over.Token).AsTask(), beat);
        await over.CancelAsync();
        gone.ThrowIfCancellationRequested();
    }
}
