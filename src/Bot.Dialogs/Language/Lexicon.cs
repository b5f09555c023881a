using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Language;

/// <summary>
/// Named lists of patterns, one file a subject (<c>*.lex</c>). <c>#</c> is a comment, <c>$name = …</c> a macro used as <c>{name}</c>
/// (<c>{months}</c> is there already), <c>== name</c> begins a section, every other line is a pattern. A pattern with an ideograph is
/// matched on the Chinese view of a message and may be written in either script; any other is matched on the English view, at word borders.
/// Patterns have bounded gaps, and a <see cref="MessageView"/> is bounded, so that no message takes long.
/// </summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, LexiconSection> _sections;

    private Lexicon(Dictionary<string, LexiconSection> sections) => _sections = sections.ToFrozenDictionary(StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">There is no such section.</exception>
    public LexiconSection this[string name] =>
        _sections.TryGetValue(name, out var section) ? section : throw new KeyNotFoundException($"The lexicon has no section '{name}'.");

    public IEnumerable<string> Names => _sections.Keys;

    public bool Has(string name) => _sections.ContainsKey(name);

    public static Lexicon Load(string name)
    {
        using var stream =
            typeof(Lexicon).Assembly.GetManifestResourceStream($"Bot.Dialogs.Lexicon.{name}.lex")
            ?? throw new InvalidOperationException($"The lexicon '{name}' is missing from the program.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <exception cref="FormatException">A pattern outside a section, or a macro that is not defined.</exception>
    public static Lexicon Parse(string text)
    {
        var macros = new Dictionary<string, string>(StringComparer.Ordinal) { ["months"] = EnglishMonths.Alternatives.ToLowerInvariant() };
        var english = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var chinese = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        string? section = null;
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '$' && line.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                macros[line[1..equals].Trim()] = Expand(line[(equals + 1)..].Trim(), macros, number);
            }
            else if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                section = line[3..].Trim();
                english.TryAdd(section, []);
                chinese.TryAdd(section, []);
            }
            else
            {
                var pattern = Expand(line, macros, number);
                var list = HasHan(pattern) ? chinese : english;
                list[section ?? throw new FormatException($"Line {number} is a pattern outside a section.")].Add(pattern);
            }
        }

        return new(
            english.Keys.ToDictionary(
                n => n,
                n => new LexiconSection(n, Compile(english[n], words: true), Compile(chinese[n], words: false)),
                StringComparer.Ordinal
            )
        );
    }

    private static string Expand(string pattern, Dictionary<string, string> macros, int line) =>
        Macro.Replace(
            pattern,
            m =>
                macros.TryGetValue(m.Groups["name"].Value, out var value)
                    ? $"(?:{value})"
                    : throw new FormatException($"Line {line} uses the macro '{m.Groups["name"].Value}', which is not defined above it.")
        );

    private static readonly Regex Macro = new(@"\{(?<name>[a-z][a-z-]*)\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex? Compile(List<string> patterns, bool words)
    {
        if (patterns.Count == 0)
        {
            return null;
        }

        var all = new StringBuilder(words ? @"\b(?:" : "(?:")
            .AppendJoin('|', patterns.Select(p => words ? p : Comparable(p)))
            .Append(words ? @")\b" : ")");
        return new Regex(all.ToString(), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2));
    }

    // As a view writes it: script folded, marks half-width. A question mark would become an operator and is not used.
    private static string Comparable(string pattern) =>
        ScriptConverter.Fold(pattern).Replace('，', ',').Replace('！', '!').Replace('：', ':').Replace('；', ';').ToLowerInvariant();

    private static bool HasHan(string text) => text.Any(c => c is >= '\u3400' and <= '\u9fff') || text.Any(char.IsSurrogate);
}
