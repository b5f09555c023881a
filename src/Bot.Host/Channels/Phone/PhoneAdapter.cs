using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels.RichAnswers;
using Bot.Host.Channels.Windows;
using Bot.Protocol.Json;

namespace Bot.Host.Channels.Phone;

/// <summary>A phone channel as the rest of the house sees it: answers are heard, and nothing reaches a caller who has hung up.</summary>
internal sealed class PhoneAdapter(string name) : IChannelAdapter
{
    /// <summary>The channel JSON of a conversation whose call is over.</summary>
    public const string EndedJson = """{"ended":true}""";

    public string Name => name;

    public ChannelLimits Limits { get; } =
        new()
        {
            Text = 4_000,
            Buttons = 3,
            ButtonTitle = 200,
            ChoiceText = 4_000,
            Spoken = true,
        };

    public ReplyWindow WindowOf(Conversation conversation) =>
        IsEnded(conversation.ChannelJson) ? ReplyWindow.Closed(ClosedReasons.CallEnded, []) : ReplyWindow.Always;

    private static bool IsEnded(string? json)
    {
        if (json is null)
        {
            return false;
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.Field("ended") is { ValueKind: JsonValueKind.True };
    }
}
