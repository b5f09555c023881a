using Bot.Dialogs.Conversations;

namespace Bot.Host.Channels.Windows;

/// <summary>The reply window of any conversation, for the desk.</summary>
internal sealed class ReplyWindows(IEnumerable<IChannelAdapter> channels)
{
    /// <summary>A channel without an adapter can always be written to.</summary>
    public ReplyWindow Of(Conversation conversation) =>
        conversation.IsClosed
            ? ReplyWindow.Closed(ClosedReasons.EpisodeClosed, [])
            : channels.FirstOrDefault(channel => channel.Name == conversation.Channel)?.WindowOf(conversation) ?? ReplyWindow.Always;
}
