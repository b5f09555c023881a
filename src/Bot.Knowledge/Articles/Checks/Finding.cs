using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Articles.Checks;

/// <summary>Something wrong in the knowledge base, where, and what to do.</summary>
/// <param name="Rule">Short rule id, e.g. <c>front-matter</c>.</param>
/// <param name="File">Path relative to the knowledge base.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Text">What was wrong and what to do.</param>
public sealed record Finding(string Rule, string File, int Line, FindingText Text)
{
    /// <summary>In English.</summary>
    public string Message => Text.ToString();

    public override string ToString() => In(LanguageForm.English);

    /// <summary>A line of <c>bot kb lint</c>, in the words of a language.</summary>
    public string In(LanguageForm language) =>
        Line > 0 ? $"{File}:{Line}: {Text.In(language)} [{Rule}]" : $"{File}: {Text.In(language)} [{Rule}]";
}
