using Bot.Dialogs.Conversations.QueuedTurns;

namespace Bot.Dialogs.Turns;

/// <summary>Works one turn: from the resident's waiting entries to what is to be written. Writes nothing itself.</summary>
public interface ITurnHandler
{
    /// <summary>Works the turn. An exception counts as a failed attempt; the turn is tried again, with the same entries or more.</summary>
    /// <param name="work">The burst, the conversation and its state.</param>
    /// <param name="cancellationToken">Ends when the lease is lost or the host stops.</param>
    Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken);
}
