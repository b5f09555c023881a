using Bot.Knowledge.Text;

namespace Bot.Knowledge.Lexical.Homophones;

/// <summary>
/// How characters are read in Cantonese: Jyutping without tones, from rime-cantonese (CC BY 4.0) by <c>training/pronunciation</c>. What
/// many speakers no longer tell apart is one sound: an initial n is an l, an initial ng is none.
/// </summary>
internal static class CantoneseReadings
{
    /// <summary>
    /// A line of the table is a syllable, a tab, and its characters, folded to Simplified. A character may be in several lines.
    /// </summary>
    public static IEnumerable<(char Character, string Syllable)> Read() =>
        from line in ConversionTables.Lines("Jyutping.txt")
        let tab = line.IndexOf('\t', StringComparison.Ordinal)
        from character in line[(tab + 1)..]
        select (character, Merge(line[..tab]));

    private static string Merge(string syllable) =>
        syllable switch
        {
            ['n', 'g', _, ..] => syllable[2..],
            ['n', not 'g', ..] => "l" + syllable[1..],
            _ => syllable,
        };
}
