using Bot.Storage.Handoff;

namespace Bot.Host.Handoff.Outside;

/// <summary>All desks outside, and what keeps the talks with them moving.</summary>
internal sealed class OutsideDesks(IEnumerable<IOutsideDesk> desks, OutsideDeskLinks links, OutsideTalk talk, HandoffFaults faults)
{
    private readonly IOutsideDesk[] _desks = [.. desks];

    /// <summary>The desk that is asked before our own agents; null when the queue has none, or it was asked already.</summary>
    /// <param name="declined">Who would not, or did not, take it.</param>
    public IOutsideDesk? FindFor(string queue, IReadOnlyList<string> declined) =>
        _desks.FirstOrDefault(d => d.Serves(queue) && !declined.Contains(d.Key, StringComparer.Ordinal));

    /// <summary>Passes on what residents wrote, and takes conversations back from desks that leave them unanswered.</summary>
    public async Task PassAsync(CancellationToken cancellationToken)
    {
        foreach (var desk in _desks)
        {
            foreach (var silent in await links.ListSilentAsync(desk.Key, desk.SilentAfter, cancellationToken))
            {
                await faults.TryAsync(
                    silent.ConversationId,
                    () => talk.LostAsync(desk.Name, silent, $"No answer within {desk.SilentAfter}.", cancellationToken),
                    cancellationToken
                );
            }
        }

        foreach (var due in await links.ListDueAsync(cancellationToken))
        {
            await faults.TryAsync(due.ConversationId, () => links.ForwardAsync(due, cancellationToken), cancellationToken);
        }
    }
}
