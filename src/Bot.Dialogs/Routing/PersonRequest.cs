using Bot.Dialogs.Language;

namespace Bot.Dialogs.Routing;

/// <summary>A wish to talk to a person, in any words of the four forms.</summary>
internal static class PersonRequest
{
    /// <summary>In a longer message only a plain wish counts, not the mere word.</summary>
    private const int ShortWords = 5;

    private static readonly Lexicon Lexicon = Lexicon.Load("person");

    public static bool Is(MessageView view, string text)
    {
        var masked = Lexicon["look-alike"].Without(view);
        return Lexicon["wish"].IsIn(masked) || (MessageLength.Words(text) <= ShortWords && Lexicon["word"].IsAll(masked));
    }
}
