using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Crosslingual;

/// <summary>Compiles the two dictionaries of the models folder into the one file that <see cref="BilingualDictionary"/> maps.</summary>
internal static partial class DictionaryCompiler
{
    public const string FileName = "bilingual.dictionary";
    private const int MostTranslations = 4;

    /// <param name="cedict">CC-CEDICT as JSON: <c>[{"traditional","simplified","pinyin","english":[…]}]</c>.</param>
    /// <param name="ecdict">ECDICT as CSV: word, phonetic, definition, translation, …, with line breaks as <c>\n</c>.</param>
    /// <param name="target">The file to write, put in place whole.</param>
    public static void Compile(string cedict, string ecdict, string target)
    {
        var chinese = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var english = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        using (var json = JsonDocument.Parse(File.ReadAllBytes(cedict)))
        {
            foreach (var entry in json.RootElement.EnumerateArray())
            {
                var word = ScriptConverter.Fold(entry.GetProperty("traditional").GetString()!);
                foreach (
                    var gloss in entry.GetProperty("english").EnumerateArray().Select(g => Gloss(g.GetString()!)).Where(g => g.Length > 0)
                )
                {
                    Add(chinese, word, gloss);
                    if (gloss.Count(c => c == ' ') < 3 && word.Length > 1)
                    {
                        Add(english, gloss.ToLowerInvariant(), word);
                    }
                }
            }
        }

        foreach (var line in File.ReadLines(ecdict).Skip(1))
        {
            if (
                Row().Match(line) is { Success: true } row
                && row.Groups["word"].Value is { Length: > 0 and < 40 } word
                && word.Count(c => c == ' ') < 4
            )
            {
                foreach (
                    var translation in Translations(row.Groups["quoted"].Success ? row.Groups["quoted"].Value : row.Groups["plain"].Value)
                )
                {
                    Add(english, word.ToLowerInvariant(), translation);
                }
            }
        }

        var partial = target + ".partial";
        using (var writer = new SectionWriter(partial))
        {
            Write(writer, "zh", chinese);
            Write(writer, "en", english);
        }

        WrittenFile.Flush(partial);
        File.Move(partial, target, overwrite: true);
    }

    private static void Add(Dictionary<string, List<string>> map, string key, string value)
    {
        var list = map.TryGetValue(key, out var existing) ? existing : map[key] = [];
        if (list.Count < MostTranslations && !list.Contains(value))
        {
            list.Add(value);
        }
    }

    private static void Write(SectionWriter writer, string name, Dictionary<string, List<string>> map)
    {
        var sorted = map.Select(p => (Key: Encoding.UTF8.GetBytes(p.Key), p.Key.Length, Text: p.Key, p.Value))
            .OrderBy(p => p.Key, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .ToArray();
        writer.WriteTexts(name, [.. sorted.Select(p => p.Text)]);
        writer.WriteTexts(name + ".values", [.. sorted.Select(p => string.Join(BilingualDictionary.Separator, p.Value))]);
    }

    /// <summary>A gloss without its remarks: "(coll.) to renew; CL:個" becomes "renew".</summary>
    private static string Gloss(string gloss)
    {
        if (
            gloss.StartsWith("CL:", StringComparison.Ordinal)
            || gloss.StartsWith("variant of", StringComparison.Ordinal)
            || gloss.StartsWith("old variant", StringComparison.Ordinal)
            || gloss.StartsWith("surname", StringComparison.Ordinal)
            || gloss.StartsWith("see ", StringComparison.Ordinal)
        )
        {
            return "";
        }

        var plain = Remark().Replace(gloss, "").Trim();
        return plain.StartsWith("to ", StringComparison.Ordinal) ? plain[3..] : plain;
    }

    private static IEnumerable<string> Translations(string cell) =>
        cell.Split("\\n")
            .Where(l => !l.StartsWith("[网络]", StringComparison.Ordinal))
            .SelectMany(l =>
                PartOfSpeech()
                    .Replace(l, "")
                    .Split([',', '，', ';', '；', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
            .Select(t => Remark().Replace(t, "").Trim())
            .Where(t => t.Length is > 0 and <= 8 && Unicode.IsEastAsian(t[0]))
            .Select(ScriptConverter.Fold);

    [GeneratedRegex(@"\([^)]*\)|（[^）]*）|\[[^\]]*\]|<[^>]*>|\{[^}]*\}", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\s*(?:[a-z]+\.\s*)+", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex PartOfSpeech();

    [GeneratedRegex(
        @"^(?<word>[^"",]+),(?:""[^""]*""|[^,]*),(?:""(?:[^""]|"""")*""|[^,]*),(?:""(?<quoted>(?:[^""]|"""")*)""|(?<plain>[^,]*)),",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    private static partial Regex Row();
}
