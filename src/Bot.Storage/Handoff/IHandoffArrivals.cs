using Bot.Dialogs.Conversations;
using Bot.Dialogs.Turns;

namespace Bot.Storage.Handoff;

/// <summary>
/// Decides where a person that a turn asks for is asked for. It runs in the turn's own transaction, so that the resident is told with the
/// reply.
/// </summary>
public interface IHandoffArrivals
{
    /// <param name="conversation">As the turn leaves it.</param>
    /// <param name="result">The turn, with its request.</param>
    /// <returns>
    /// The move that routes the request; its entries stand in place of the turn's replies. Null: the reconciler routes it, and says so
    /// apart.
    /// </returns>
    HandoffRequest? Find(Conversation conversation, TurnResult result);
}
