using Bot.Dialogs.Conversations;
using Bot.Host.Channels.RichAnswers;
using Bot.Host.Channels.Windows;

namespace Bot.Host.Channels.BotFramework;

/// <summary>Bot Framework channels as the rest of the house sees them: they take cards as they are.</summary>
internal sealed class BotFrameworkAdapter : IChannelAdapter
{
    public string Name => BotFrameworkOptions.Channel;

    public ChannelLimits Limits { get; } =
        new()
        {
            Text = int.MaxValue,
            Cards = true,
            Buttons = int.MaxValue,
            ButtonTitle = int.MaxValue,
        };

    public ReplyWindow WindowOf(Conversation conversation) => ReplyWindow.Always;
}
