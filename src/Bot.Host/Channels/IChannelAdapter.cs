using Bot.Dialogs.Conversations;
using Bot.Host.Channels.RichAnswers;
using Bot.Host.Channels.Windows;

namespace Bot.Host.Channels;

/// <summary>
/// A channel as the rest of the house sees it. Its folder holds four more parts, each in its protocol's own words: verify, map in, map out
/// and, for a channel that is called, an <see cref="Delivery.IChannelSender"/>. <c>docs/adding-a-channel.md</c> walks through them.
/// </summary>
internal interface IChannelAdapter
{
    /// <summary>The name in <see cref="Conversation.Channel"/>, in settings and in reports.</summary>
    string Name { get; }

    /// <summary>What the channel can show, from which the degradation of rich answers follows.</summary>
    ChannelLimits Limits { get; }

    /// <summary>Whether something may be written to the resident now, and what.</summary>
    ReplyWindow WindowOf(Conversation conversation);
}
