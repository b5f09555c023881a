namespace Bot.Knowledge.Text;

/// <summary>The English names of the months, for all code and word lists (<c>{months}</c> in a <c>.lex</c> file) that go by them.</summary>
public static class EnglishMonths
{
    /// <summary>The names as a regular expression's alternatives.</summary>
    public const string Alternatives = "January|February|March|April|May|June|July|August|September|October|November|December";

    /// <summary>The names, from January.</summary>
    public static IReadOnlyList<string> Names { get; } = Alternatives.Split('|');
}
