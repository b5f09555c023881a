using Bot.Dialogs.Language;

namespace Bot.Dialogs.Routing;

/// <summary>A wish to talk to a person, in any words of the four forms.</summary>
internal static class PersonRequest
{
    /// <summary>In a longer message only a plain wish counts, not the mere word.</summary>
    private const int ShortWords = 5;

    private const int MostWordsOfChief = 10;

    private static readonly Lexicon Lexicon = Lexicon.Load("person");

    /// <summary>"Get your manager", 叫你經理嚟: rude, and a wish for a person all the same, whatever a guard makes of the tone.</summary>
    public static bool IsForTheirChief(MessageView view, string text) =>
        MessageLength.Words(text) <= MostWordsOfChief && Lexicon["chief"].IsIn(view);

    /// <summary>Whether one who waits for a person asks how long, or whether anybody comes, and nothing else.</summary>
    public static bool IsOfTheWait(MessageView view) =>
        Lexicon["wait"].IsIn(view) && Lexicon["wait-little"].IsNothingLeft(Lexicon["wait"].Without(view));

    public static bool Is(MessageView view, string text)
    {
        var masked = Lexicon["look-alike"].Without(view);
        return Lexicon["wish"].IsIn(masked)
            || IsForTheirChief(view, text)
            || (MessageLength.Words(text) <= ShortWords && Lexicon["word"].IsAll(masked));
    }
}
