namespace Bot.Knowledge.Text;

/// <summary>
/// One index form for every Chinese a resident may write: scripts folded, Cantonese words and Mainland terms rewritten to the
/// written word that the articles use, English words between them put into Chinese. For comparison only.
/// </summary>
public static class WrittenChinese
{
    private static readonly Lazy<PhraseTable> Cantonese = new(() => PhraseTable.Load("Cantonese"));
    private static readonly Lazy<PhraseTable> Mainland = new(() => PhraseTable.Load("Mainland"));

    /// <summary>Normalised text to the index form.</summary>
    public static string Rewrite(string normalized) =>
        Mainland.Value.Rewrite(Cantonese.Value.Rewrite(ScriptConverter.Fold(CodeMixing.InChinese(normalized))));
}
