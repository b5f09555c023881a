using System.Runtime.InteropServices;
using System.Text.Json;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Lexical.Homophones;

/// <summary>
/// Words and their Pinyin, without tones, from CC-CEDICT; characters by the words they are in. Everything is folded to Simplified.
/// </summary>
internal sealed class MandarinReadings
{
    /// <summary>A reading that a character has in fewer of its words is left out: hardly anybody mishears by it.</summary>
    private const double LeastShare = 0.1;

    private readonly Dictionary<string, List<string[]>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<char, Dictionary<string, int>> _characters = [];

    /// <summary>Words of two to four characters.</summary>
    public IEnumerable<string> Words => _words.Keys;

    public IEnumerable<(char Character, string Syllable)> Characters =>
        _characters.SelectMany(c => c.Value.Where(r => r.Value >= LeastShare * c.Value.Values.Sum()).Select(r => (c.Key, r.Key)));

    /// <summary>
    /// The readings of a word of two to four characters, a syllable a character; none when the dictionary has no such word.
    /// </summary>
    public IReadOnlyList<string[]> Of(string word) => _words.TryGetValue(word, out var readings) ? readings : [];

    public bool Contains(string word) => _words.ContainsKey(word);

    /// <param name="path">CC-CEDICT as JSON: <c>[{"traditional","simplified","pinyin":"shen1 fen4 zheng4",…}]</c>.</param>
    public static MandarinReadings Read(string path)
    {
        var readings = new MandarinReadings();
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var entry in json.RootElement.EnumerateArray())
        {
            var word = ScriptConverter.Fold(entry.GetProperty("traditional").GetString()!);
            var syllables = Array.ConvertAll(entry.GetProperty("pinyin").GetString()!.Split(' '), Plain);
            if (syllables.Length == word.Length && word.All(HanRuns.IsHan))
            {
                readings.Add(word, syllables);
            }
        }

        return readings;
    }

    private static string Plain(string syllable) =>
        syllable.ToLowerInvariant().Replace("u:", "v", StringComparison.Ordinal).TrimEnd('1', '2', '3', '4', '5');

    private void Add(string word, string[] syllables)
    {
        if (word.Length is >= Packed.Shortest and <= Packed.Longest)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _) ??= []).Add(syllables);
        }

        foreach (var (character, syllable) in word.Zip(syllables))
        {
            var counts = CollectionsMarshal.GetValueRefOrAddDefault(_characters, character, out _) ??= new(StringComparer.Ordinal);
            CollectionsMarshal.GetValueRefOrAddDefault(counts, syllable, out _)++;
        }
    }
}
