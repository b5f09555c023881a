using Bot.Dialogs.Conversations;
using Bot.Dialogs.Turns;
using Bot.Storage.Handoff;

namespace Bot.Bench;

/// <summary>Nobody is asked for here.</summary>
internal sealed class NoArrivals : IHandoffArrivals
{
    public HandoffRequest? Find(Conversation conversation, TurnResult result) => null;
}
