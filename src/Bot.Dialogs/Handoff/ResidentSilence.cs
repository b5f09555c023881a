using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Handoff.Queues;

namespace Bot.Dialogs.Handoff;

/// <summary>Whether one who waits may have left, so that no agent is asked for an empty chat.</summary>
public static class ResidentSilence
{
    /// <summary>
    /// False for danger to life, however long nothing is heard: who took pills may no longer be able to write, and an agent must see them.
    /// False too for who reads by push: they answer later.
    /// </summary>
    /// <param name="priority">The hand-off's.</param>
    /// <param name="heardAt">When the resident last did anything, the request included.</param>
    public static bool Lasts(HandoffSettings settings, int priority, ReplyDelivery delivery, DateTimeOffset heardAt, DateTimeOffset now) =>
        priority < HandoffPriority.Urgent && delivery == ReplyDelivery.Pulled && now - heardAt >= settings.StillThereAfter;
}
