using Bot.Knowledge.Text;

namespace Bot.Knowledge.Articles.Checks.Wording;

/// <summary>
/// What a finding says: a code of a closed list with its particulars. The words stand in <c>en.json</c>, <c>zh-Hant.json</c> and
/// <c>zh-Hans.json</c> beside this file, which the command line and the staff pages both read.
/// </summary>
public sealed class FindingText : IEquatable<FindingText>
{
    internal FindingText(string code, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        Code = code;
        var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            named.Add(name, value);
        }

        Arguments = named;
    }

    /// <summary>Stable: small letters and hyphens.</summary>
    public string Code { get; }

    /// <summary>
    /// What the words have in their places: names as they stand in the files, numbers and days as every language writes them. <c>field</c>,
    /// <c>checked</c> and <c>due</c> are fields of the front matter, which a page calls as its own form does.
    /// </summary>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    /// <summary>In the words of a language; Cantonese is written as Traditional Chinese.</summary>
    public string In(LanguageForm language) => FindingWords.Of(language, Code, Arguments);

    /// <summary>In English.</summary>
    public override string ToString() => In(LanguageForm.English);

    public bool Equals(FindingText? other) => other is not null && Code == other.Code && Arguments.SequenceEqual(other.Arguments);

    public override bool Equals(object? obj) => Equals(obj as FindingText);

    public override int GetHashCode() => HashCode.Combine(Code, Arguments.Values.FirstOrDefault());
}
