using Bot.Dialogs.Language;

namespace Bot.Dialogs.Routing;

/// <summary>"My mother passed away last week", 嫲嫲過咗身: somebody near has died. Whatever is answered, it is said first that one is sorry.</summary>
internal static class Bereaved
{
    /// <summary>What may stand beside the death: "last week", 琴日喺屋企.</summary>
    private const int MostWordsBeside = 2;

    private static readonly Lexicon Lexicon = Lexicon.Load("bereaved");

    public static bool Is(string text) => Lexicon["death"].IsIn(Read(text));

    /// <summary>Whether nothing else is said, but perhaps when and where.</summary>
    public static bool IsAll(string text)
    {
        var rest = Lexicon["death"].Without(Read(text));
        return Is(text) && MessageLength.Words(MessageLength.HasHan(text) ? rest.Chinese : rest.English) <= MostWordsBeside;
    }

    private static MessageView Read(string text) => Lexicon["look-alike"].Without(MessageView.Of(text));
}
