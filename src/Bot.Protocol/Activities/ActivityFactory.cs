using System.Text.Json;
using Bot.Protocol.Cards;

namespace Bot.Protocol.Activities;

/// <summary>
/// Short ways to the activities that bots and channels write. Chain the <c>With…</c> methods of <see cref="ActivityExtensions"/>.
/// </summary>
public static class ActivityFactory
{
    /// <summary>A message.</summary>
    /// <param name="text">What is shown.</param>
    /// <param name="locale">BCP 47 of the text.</param>
    /// <param name="textFormat">See <see cref="TextFormats"/>.</param>
    public static Activity Message(string text, string? locale = null, string textFormat = TextFormats.Markdown) =>
        new()
        {
            Type = ActivityTypes.Message,
            Text = text,
            TextFormat = textFormat,
            Locale = locale,
        };

    public static Activity Typing() => new() { Type = ActivityTypes.Typing };

    /// <summary>An event; its name is needed (A5001).</summary>
    public static Activity Event(string name, JsonElement? value = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new()
        {
            Type = ActivityTypes.Event,
            Name = name,
            Value = value,
        };
    }

    /// <summary>The end; see <see cref="EndOfConversationCodes"/>.</summary>
    public static Activity EndOfConversation(string code = EndOfConversationCodes.CompletedSuccessfully) =>
        new() { Type = ActivityTypes.EndOfConversation, Code = code };

    /// <summary>Members who joined.</summary>
    public static Activity ConversationUpdate(params IReadOnlyList<ChannelAccount> added) =>
        new() { Type = ActivityTypes.ConversationUpdate, MembersAdded = added };

    /// <summary>A chip or button that says <paramref name="text"/> for the resident, shown as typed.</summary>
    public static CardAction Say(string title, string? text = null) =>
        new()
        {
            Type = CardActionTypes.ImBack,
            Title = title,
            Value = JsonSerializer.SerializeToElement(text ?? title, Json.ProtocolJson.Options.GetTypeInfo(typeof(string))),
        };

    /// <summary>A button that opens a page.</summary>
    public static CardAction Open(string title, Uri address) =>
        new()
        {
            Type = CardActionTypes.OpenUrl,
            Title = title,
            Value = JsonSerializer.SerializeToElement(address.AbsoluteUri, Json.ProtocolJson.Options.GetTypeInfo(typeof(string))),
        };
}
