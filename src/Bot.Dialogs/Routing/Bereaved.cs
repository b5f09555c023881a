using Bot.Dialogs.Language;

namespace Bot.Dialogs.Routing;

/// <summary>"My mother passed away last week", 嫲嫲過咗身: somebody near has died. Whatever is answered, it is said first that one is sorry.</summary>
internal static class Bereaved
{
    private static readonly Lexicon Lexicon = Lexicon.Load("bereaved");

    public static bool Is(string text)
    {
        var view = MessageView.Of(text);
        return Lexicon["death"].IsIn(Lexicon["look-alike"].Without(view));
    }
}
