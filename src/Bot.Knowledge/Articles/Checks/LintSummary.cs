using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Articles.Checks;

/// <summary>The last line of <c>bot kb lint</c>.</summary>
public static class LintSummary
{
    /// <summary>In the words of a language.</summary>
    public static string In(LanguageForm language, int articles, int entries, int findings) =>
        FileTexts.Summary(articles, entries, findings).In(language);
}
