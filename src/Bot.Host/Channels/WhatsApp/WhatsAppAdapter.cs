using Bot.Dialogs.Conversations;
using Bot.Host.Channels.RichAnswers;
using Bot.Host.Channels.Windows;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WhatsApp;

/// <summary>WhatsApp as the rest of the house sees it.</summary>
internal sealed class WhatsAppAdapter(IOptions<WhatsAppOptions> options, TimeProvider time) : IChannelAdapter
{
    /// <summary>Free text may follow a resident's message for so long (protocols §5.2, 131047).</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(24);

    /// <summary>protocols §5.2. The text above choices is kept at 1,024, the lower of the two figures that are known.</summary>
    public static ChannelLimits WhatsAppLimits { get; } =
        new()
        {
            Text = 4096,
            Buttons = 3,
            ButtonTitle = 20,
            Rows = 10,
            RowTitle = 24,
            RowDescription = 72,
            ChoiceText = 1024,
        };

    private readonly IReadOnlyList<MessageTemplate> _templates = [.. options.Value.Templates.Select(template => template.ToTemplate())];

    public string Name => WhatsAppOptions.Channel;

    public ChannelLimits Limits => WhatsAppLimits;

    public ReplyWindow WindowOf(Conversation conversation) =>
        WhatsAppThread.Read(conversation.ChannelJson)?.LastInboundAt is { } last && last + Window > time.GetUtcNow()
            ? ReplyWindow.Until(last + Window, _templates)
            : ReplyWindow.Closed(ClosedReasons.WhatsAppWindow, _templates);
}
