using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Handoff.Requests;
using Bot.Storage.Conversations;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;
using Bot.Storage.Desk;
using Bot.Storage.Figures;
using Bot.Storage.Staff;

namespace Bot.Storage.Handoff;

/// <summary>
/// Runs actions on hand-offs: the conversation's row is locked, the scene is read, the action decides, and what it decided (state, ticket,
/// what the resident is told, figures, case, audit) is written in the same transaction. Two hosts that try the same do it once.
/// </summary>
public sealed class HandoffUnits
{
    private readonly IDatabase _database;
    private readonly TimeProvider _clock;
    private readonly IConversationSignals _signals;
    private readonly TurnTable _turns;
    private readonly EntryWriter _writer;
    private readonly HandoffTable _handoffs;
    private readonly AgentPresence _presence;
    private readonly AuditLog _audit;

    internal HandoffUnits(
        IDatabase database,
        TimeProvider clock,
        IConversationSignals signals,
        TurnTable turns,
        EntryWriter writer,
        HandoffTable handoffs,
        AgentPresence presence,
        AuditLog audit
    ) =>
        (_database, _clock, _signals, _turns, _writer, _handoffs, _presence, _audit) = (
            database,
            clock,
            signals,
            turns,
            writer,
            handoffs,
            presence,
            audit
        );

    public Task<HandoffOutcome> RunAsync(HandoffRequest request, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(session => RunAsync(session, request), cancellationToken);

    private async Task<HandoffOutcome> RunAsync(DatabaseSession session, HandoffRequest request)
    {
        return await ConversationTable.LockAsync(session, request.ConversationId).ConfigureAwait(false) is { } conversation
            ? await RunAsync(session, request, conversation).ConfigureAwait(false)
            : new HandoffOutcome("not-found", Changed: false, null, null);
    }

    /// <summary>Runs it on a conversation that the caller has locked, and brings its row up to date.</summary>
    internal async Task<HandoffOutcome> RunAsync(DatabaseSession session, HandoffRequest request, ConversationRow conversation)
    {
        var scene = await ReadAsync(session, request, conversation).ConfigureAwait(false);
        var move = request.Decide(scene);
        if (move.Refusal is not null || move.IsNothing)
        {
            return new HandoffOutcome(move.Refusal, Changed: false, scene.Conversation, scene.Ticket);
        }

        var ticket = await WriteAsync(session, request, conversation, scene, move).ConfigureAwait(false);
        session.AfterCommit(() => _signals.Changed(conversation.Id));
        return new HandoffOutcome(null, Changed: true, conversation.ToConversation(), ticket);
    }

    private async Task<HandoffScene> ReadAsync(DatabaseSession session, HandoffRequest request, ConversationRow conversation)
    {
        var now = _clock.Now();
        var ticket = await TicketTable.FindOpenAsync(session, conversation.Id).ConfigureAwait(false);
        if (ticket is { Queue: null, StickyAgent: null })
        {
            ticket = ticket with
            {
                StickyAgent = await TicketTable.LastAgentAsync(session, conversation.Id, conversation.Episode).ConfigureAwait(false),
            };
        }

        var agent = request.AgentId is { } agentId ? await _presence.LockAsync(session, agentId).ConfigureAwait(false) : null;
        // What the agent is offered counts among what they have; taking that very one fills no further place.
        var offeredHere = ticket?.OfferedTo is { } offered && offered == request.AgentId ? 1 : 0;
        return new HandoffScene
        {
            Conversation = conversation.ToConversation(),
            Ticket = ticket,
            Now = Instants.FromStored(now),
            Figures =
                request.FiguresOf is { } queue && ticket is not null
                    ? await FiguresAsync(session, ticket.Queue ?? queue, conversation, ticket, now).ConfigureAwait(false)
                    : null,
            AgentHasRoom = request.AgentId is null || (agent is not null && agent.Active - offeredHere < agent.Capacity),
            AgentIsGone =
                request.AgentId is not null && (agent is null || agent.LeaseUntil.ToStored() + (long)request.Grace.TotalMilliseconds < now),
        };
    }

    private async Task<WaitFigures> FiguresAsync(
        DatabaseSession session,
        string queue,
        ConversationRow conversation,
        HandoffTicket ticket,
        long now
    )
    {
        var speech = TicketTable.SpeechOf(ticket.Language ?? conversation.Language);
        var present = await _presence.ListPresentAsync(session).ConfigureAwait(false);
        var onDuty = present.Count(a => a.Languages.Contains(speech, StringComparer.Ordinal) && a.Serves(queue));
        var (pickUps, median) = await WaitTable.LastHourAsync(session, queue, now).ConfigureAwait(false);
        return new WaitFigures(await WaitTable.AheadAsync(session, queue, ticket).ConfigureAwait(false), onDuty, pickUps, median);
    }

    private async Task<HandoffTicket?> WriteAsync(
        DatabaseSession session,
        HandoffRequest request,
        ConversationRow conversation,
        HandoffScene scene,
        HandoffMove move
    )
    {
        var now = scene.Now.ToStored();
        var id = scene.Ticket?.HandoffId;
        var number = move.Case is { } draft
            ? await CaseTable.OpenAsync(session, conversation.Id, id ?? "", draft, now).ConfigureAwait(false)
            : null;
        if (move.Change is { } change)
        {
            // Before the entries: each carries the owner that the change sets.
            id = await _handoffs
                .ApplyAsync(session, conversation, change with { Language = change.Language ?? scene.Language }, $"move:{change.Reason}")
                .ConfigureAwait(false);
        }

        await _writer.WriteAsync(session, conversation, [.. move.Entries.Select(e => WithCaseNumber(e, number))]).ConfigureAwait(false);
        var ticket = TicketAfter(scene, move, id, number);
        if (ticket is not null)
        {
            await TicketTable.WriteAsync(session, conversation.Id, ticket).ConfigureAwait(false);
            await OpenOutsideDeskAsync(session, conversation, scene, move, ticket).ConfigureAwait(false);
            await CountWaitAsync(session, scene, move, ticket, request.ServiceLevel).ConfigureAwait(false);
        }

        if (move.Gap is { } gap)
        {
            await DeskNotes.AddGapAsync(session, conversation.Id, gap, now).ConfigureAwait(false);
        }

        await EndEpisodeAsync(session, conversation, move, now).ConfigureAwait(false);
        await ConversationTable.UpdateAsync(session, conversation).ConfigureAwait(false);
        if (request.Audit is { } audit)
        {
            await _audit.AppendAsync(session, audit).ConfigureAwait(false);
        }

        return ticket;
    }

    private static EntryDraft WithCaseNumber(EntryDraft entry, string? number) =>
        number is null
            ? entry
            : entry with
            {
                ActivityJson = entry.ActivityJson.Replace(CaseDraft.NumberPlaceholder, number, StringComparison.Ordinal),
            };

    /// <returns>The ticket as it stands after the move; null when the move leaves none.</returns>
    private static HandoffTicket? TicketAfter(HandoffScene scene, HandoffMove move, string? handoffId, string? caseNumber) =>
        move.Ticket is not { } ticket || handoffId is null
            ? null
            : ticket with
            {
                HandoffId = handoffId,
                State = move.Change?.State ?? ticket.State,
                Owner = move.Change?.Owner ?? ticket.Owner,
                CaseNumber = ticket.CaseNumber == CaseDraft.NumberPlaceholder ? caseNumber : ticket.CaseNumber,
                Language = scene.Language ?? ticket.Language,
                Queue = ticket.Queue ?? ticket.Department,
            };

    private async Task OpenOutsideDeskAsync(
        DatabaseSession session,
        ConversationRow conversation,
        HandoffScene scene,
        HandoffMove move,
        HandoffTicket ticket
    )
    {
        if (move.OutsideDesk is { } desk)
        {
            var opening = await OutsideDeskTable
                .OpenAsync(session, conversation.Id, ticket.HandoffId, desk, scene.Conversation.LastSequence, scene.Now.ToStored())
                .ConfigureAwait(false);
            await _writer.WriteAsync(session, conversation, [opening with { ExpiresAt = ticket.OfferExpiresAt }]).ConfigureAwait(false);
        }
    }

    private static async Task CountWaitAsync(
        DatabaseSession session,
        HandoffScene scene,
        HandoffMove move,
        HandoffTicket ticket,
        TimeSpan serviceLevel
    )
    {
        if (move.PickedUp is not { } pickedUp)
        {
            return;
        }

        var queue = ticket.Queue ?? HandoffQueue.General;
        var waited = scene.Now - ticket.QueuedSince;
        await WaitTable.AddAsync(session, queue, scene.Now.ToStored(), waited, pickedUp, serviceLevel).ConfigureAwait(false);
        if (pickedUp)
        {
            await WaitDays.CountAsync(session, ticket.HandoffId, queue, ticket.RequestedAt, scene.Now).ConfigureAwait(false);
        }
    }

    private async Task EndEpisodeAsync(DatabaseSession session, ConversationRow conversation, HandoffMove move, long now)
    {
        if (move.CloseEpisode && !conversation.IsClosed)
        {
            await _handoffs.CloseWithEpisodeAsync(session, conversation, "move:closed").ConfigureAwait(false);
            conversation.ClosedAt = now;
        }

        if (move.CloseEpisodeAt is { } at)
        {
            await RatingWaits.KeepAsync(session, conversation, at).ConfigureAwait(false);
        }

        if (conversation.IsClosed || conversation.OwnerValue.Kind == OwnerKind.Agent)
        {
            await _turns.DropUnlessWorkedAsync(session, conversation.Id).ConfigureAwait(false);
        }
    }
}
