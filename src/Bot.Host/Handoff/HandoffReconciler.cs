using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Host.Handoff.Outside;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// One pass over all hand-offs: takes back offers that ran out and residents whose agent vanished, routes requests, serves those who wait,
/// and ends what is over. Every move is judged again in its own transaction, so any number of hosts may run passes at once; a fault in one
/// hand-off does not stop the others.
/// </summary>
internal sealed class HandoffReconciler(
    HandoffWorkList work,
    HandoffUnits units,
    AgentPresence presence,
    RatingWaits ratings,
    QueueDirectory queues,
    HandoffSettings settings,
    CaseWishes wishes,
    HandoffRouter router,
    OutsideDesks desks,
    HandoffFaults faults,
    TimeProvider clock
)
{
    /// <summary>The most hand-offs of one state that a pass looks at.</summary>
    internal const int MostAtAPass = 2_000;

    private readonly HandoffQueueMoves _queueMoves = new(settings, GeneralHolidays.Known);
    private readonly HandoffCaseMoves _caseMoves = new(settings, GeneralHolidays.Known);
    private readonly HandoffAgentMoves _agentMoves = new(settings);
    private readonly MoveRunner _moves = new(units, settings, faults);
    private readonly WaitingPass _waiting = new(work, presence, queues, settings, wishes, new(units, settings, faults), clock);

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        await WithdrawOffersAsync(cancellationToken);
        await TakeFromVanishedAsync(cancellationToken);
        await RouteAsync(cancellationToken);
        await _waiting.RunAsync(cancellationToken);
        await EndWrapUpsAsync(cancellationToken);
        await EndRatingsAsync(cancellationToken);
        await desks.PassAsync(cancellationToken);
    }

    private async Task WithdrawOffersAsync(CancellationToken cancellationToken)
    {
        foreach (var offered in await work.ListAsync(HandoffState.Assigned, MostAtAPass, cancellationToken))
        {
            if (offered.OfferedTo is { } agent && offered.OfferExpiresAt <= clock.GetUtcNow())
            {
                await faults.TryAsync(offered.ConversationId, () => WithdrawAsync(offered, agent, cancellationToken), cancellationToken);
            }
        }
    }

    private async Task WithdrawAsync(HandoffWork offered, string agent, CancellationToken cancellationToken)
    {
        var outcome = await _moves.RunAsync(offered.ConversationId, s => _queueMoves.Withdraw(s, agent, ranOut: true), cancellationToken);
        if (outcome.Changed)
        {
            await presence.MissedAsync(agent, settings.MissedOffers, cancellationToken);
        }
    }

    private async Task TakeFromVanishedAsync(CancellationToken cancellationToken)
    {
        foreach (var orphan in await work.ListOrphansAsync(settings.VanishGrace, cancellationToken))
        {
            if (orphan.AgentId is { } agent)
            {
                await faults.TryAsync(
                    orphan.ConversationId,
                    () => VanishAsync(orphan.ConversationId, agent, cancellationToken),
                    cancellationToken
                );
            }
        }
    }

    private async Task VanishAsync(string conversationId, string agent, CancellationToken cancellationToken)
    {
        var name = await NameAsync(agent, cancellationToken);
        await units.RunAsync(
            new()
            {
                ConversationId = conversationId,
                AgentId = agent,
                Grace = settings.VanishGrace,
                ServiceLevel = settings.ServiceLevel,
                Decide = s => _agentMoves.Vanish(s, name),
            },
            cancellationToken
        );
    }

    private async Task<AgentName> NameAsync(string agent, CancellationToken cancellationToken) =>
        new(agent, (await presence.FindAsync(agent, cancellationToken))?.Name ?? "");

    private async Task RouteAsync(CancellationToken cancellationToken)
    {
        foreach (var request in await work.ListAsync(HandoffState.Requested, MostAtAPass, cancellationToken))
        {
            await faults.TryAsync(request.ConversationId, () => RouteAsync(request, cancellationToken), cancellationToken);
        }
    }

    private async Task RouteAsync(HandoffWork request, CancellationToken cancellationToken)
    {
        if (wishes.Read(request) is { } wish)
        {
            await _moves.RunAsync(request.ConversationId, s => _caseMoves.OpenCase(s, wish), cancellationToken);
            return;
        }

        if (router.Find(request.Queue, request.Department, request.Priority, told: false) is var (queue, move))
        {
            await _moves.RunAsync(request.ConversationId, move, cancellationToken, figuresOf: queue);
        }
    }

    private async Task EndWrapUpsAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var done in await work.ListAsync(HandoffState.WrappingUp, MostAtAPass, cancellationToken))
        {
            if (done.AgentId is { } agent && now - done.StateSince >= settings.WrapUpFor)
            {
                await faults.TryAsync(
                    done.ConversationId,
                    async () =>
                    {
                        var name = await NameAsync(agent, cancellationToken);
                        await _moves.RunAsync(done.ConversationId, s => _agentMoves.EndWrapUp(s, name), cancellationToken);
                    },
                    cancellationToken
                );
            }
        }
    }

    private async Task EndRatingsAsync(CancellationToken cancellationToken)
    {
        foreach (var conversation in await ratings.ListDueAsync(cancellationToken))
        {
            await faults.TryAsync(conversation, () => ratings.EndAsync(conversation, cancellationToken), cancellationToken);
        }
    }
}
