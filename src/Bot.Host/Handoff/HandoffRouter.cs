using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Handoff.Outside;

namespace Bot.Host.Handoff;

/// <summary>Decides where a request goes: the queue of its department, or the outside desk that serves that queue.</summary>
internal sealed class HandoffRouter(QueueDirectory queues, OutsideDesks desks, HandoffSettings settings)
{
    private readonly HandoffQueueMoves _queueMoves = new(settings, GeneralHolidays.Known);
    private readonly OutsideDeskMoves _outsideMoves = new(settings, GeneralHolidays.Known);

    /// <param name="queue">The queue that it is in already; null: none yet.</param>
    /// <param name="priority">The request's. An urgent one does not wait for the knowledge base: the named department is used as it is.</param>
    /// <param name="told">Whether the same turn tells the resident that a person is coming.</param>
    /// <returns>The queue, and the move that puts the request there; null while this host does not know the departments yet.</returns>
    public (string Queue, Func<HandoffScene, HandoffMove> Move)? Find(string? queue, string? department, int priority, bool told)
    {
        if (queue is null && priority < HandoffPriority.Urgent && queues.IsNotYetKnown(department))
        {
            return null;
        }

        var to = queue ?? queues.For(department);
        return (
            to,
            scene =>
                desks.FindFor(to, scene.Ticket?.Declined ?? []) is { } desk
                    ? _outsideMoves.Ask(scene, to, desk.Name, desk.AcceptWithin)
                    : _queueMoves.Route(scene, to, told)
        );
    }
}
