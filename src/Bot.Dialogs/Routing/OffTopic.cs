using Bot.Dialogs.Language;

namespace Bot.Dialogs.Routing;

/// <summary>
/// What no department answers, whatever words it shares with one that does: the weather, a joke, a recipe, a match, a translation.
/// </summary>
internal static class OffTopic
{
    /// <summary>
    /// A longer message tells a story, in which a match or a recipe may come in passing: what it asks for is left to the knowledge base.
    /// </summary>
    private const int MostWords = 40;

    private static readonly Lexicon Lexicon = Lexicon.Load("off-topic");

    public static bool Is(MessageView view) =>
        Lexicon["far"].IsIn(view) && !Lexicon["near"].IsIn(view) && MessageLength.Words(view.Chinese) <= MostWords;
}
