using Bot.Dialogs.Conversations.QueuedTurns;

namespace Bot.Dialogs.Turns;

/// <summary>Turns the resident's waiting entries into what is to be written. It writes nothing itself.</summary>
public interface ITurnHandler
{
    /// <summary>Handles one turn. After an exception the turn is tried again, with the same entries or more.</summary>
    /// <param name="work">The burst, the conversation and its state.</param>
    /// <param name="cancellationToken">Ends when the lease is lost or the host stops.</param>
    Task<TurnResult> HandleAsync(TurnWork work, CancellationToken cancellationToken);
}
