using Bot.Dialogs.Conversations;
using Bot.Dialogs.Turns;
using Bot.Storage.Handoff;

namespace Bot.Storage.Tests.Compliance;

/// <summary>Leaves every request for a person to the reconciler.</summary>
internal sealed class NoArrivals : IHandoffArrivals
{
    public HandoffRequest? Find(Conversation conversation, TurnResult result) => null;
}
