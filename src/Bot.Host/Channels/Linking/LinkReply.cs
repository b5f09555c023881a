namespace Bot.Host.Channels.Linking;

/// <summary>What is answered to a wish to link or to a typed code.</summary>
/// <param name="Text">In the conversation's language.</param>
/// <param name="Locale">Of the text.</param>
/// <param name="Reason">The reason code of the decision.</param>
internal sealed record LinkReply(string Text, string Locale, string Reason)
{
    /// <summary>Ids of earlier entries that are answered with it: the code was said in pieces.</summary>
    public IReadOnlyList<string> Begun { get; init; } = [];
}
