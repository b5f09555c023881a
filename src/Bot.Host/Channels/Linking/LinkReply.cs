using Bot.Protocol.Activities;

namespace Bot.Host.Channels.Linking;

/// <summary>What is answered to a wish to link or to a typed code.</summary>
/// <param name="Text">In the conversation's language.</param>
/// <param name="Locale">Of the text.</param>
/// <param name="Reason">The reason code of the decision.</param>
internal sealed record LinkReply(string Text, string Locale, string Reason)
{
    /// <summary>The text for the ear; null: as it is read.</summary>
    public string? Speak { get; init; }

    /// <summary>The message to the resident, as JSON.</summary>
    public string ActivityJson =>
        Bot.Protocol.Activities.ActivityJson.Write(ActivityFactory.Message(Text, Locale, TextFormats.Plain) with { Speak = Speak });

    /// <summary>Ids of earlier entries that are answered with it: the code was said in pieces.</summary>
    public IReadOnlyList<string> Begun { get; init; } = [];
}
