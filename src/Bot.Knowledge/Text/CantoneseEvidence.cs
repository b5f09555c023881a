using System.Collections.Frozen;
using System.Globalization;

namespace Bot.Knowledge.Text;

/// <summary>How strongly a text shows words that only written Cantonese uses (third column of the Cantonese table).</summary>
internal static class CantoneseEvidence
{
    private static readonly Lazy<FrozenDictionary<string, int>> Words = new(() =>
        ConversionTables
            .Lines("Cantonese.txt")
            .Select(line => line.Split('\t'))
            .Where(columns => columns.Length == 3 && columns[2] != "0" && columns[0] != "係")
            .GroupBy(columns => ScriptConverter.Fold(columns[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Max(c => int.Parse(c[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal)
    );

    private static readonly string[] WrittenWordsWithHai = ["关系", "联系", "体系", "系数", "系统", "系列", "维系", "院系", "系所"];

    /// <summary>Sum of the evidence, 0 when there is none; 2 is enough on its own.</summary>
    public static int Weigh(string text)
    {
        var folded = ScriptConverter.Fold(text);
        var sum = 0;
        var i = 0;
        while (i < folded.Length)
        {
            var step = 1;
            for (var length = Math.Min(5, folded.Length - i); length > 0; length--)
            {
                if (Words.Value.TryGetValue(folded.Substring(i, length), out var weight))
                {
                    sum += weight;
                    step = length;
                    break;
                }
            }

            i += step;
        }

        // 係 (is) is Cantonese unless it stands in a written word such as 關係.
        if (text.Contains('係', StringComparison.Ordinal) && !WrittenWordsWithHai.Any(w => folded.Contains(w, StringComparison.Ordinal)))
        {
            sum += 1;
        }

        return sum;
    }
}
