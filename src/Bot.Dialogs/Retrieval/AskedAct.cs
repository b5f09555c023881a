using Bot.Dialogs.Language;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// What is to be done, where an article tells of several acts: what amending a passport costs is not told to who lost one.
/// </summary>
internal static class AskedAct
{
    private static readonly Lexicon Lexicon = Lexicon.Load("act");

    /// <summary>The acts that the words speak of.</summary>
    public static string[] In(string text) => MessageView.Of(text) is var view ? [.. Lexicon.Names.Where(n => Lexicon[n].IsIn(view))] : [];

    /// <summary>Whether the entry asks of an act, and of none of <paramref name="asked"/>; false when none is asked of.</summary>
    public static bool IsOther(Entry entry, string[] asked)
    {
        var told = In($"{entry.English?.Question} ; {entry.Chinese?.Question}");
        return asked.Length > 0 && told.Length > 0 && !told.Any(asked.Contains);
    }
}
