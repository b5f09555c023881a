using Bot.Knowledge.Encoders;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Lexical.Homophones;

/// <summary>
/// What a <see cref="HomophoneIndex"/> is built from: words, and how they and their characters are read in Mandarin and in Cantonese.
/// Needed at a build alone.
/// </summary>
internal sealed class PronouncingDictionary
{
    private readonly MandarinReadings _mandarin;
    private readonly Dictionary<string, ushort> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<ushort>> _characters = [];

    private PronouncingDictionary(MandarinReadings mandarin, IEnumerable<string> terms)
    {
        _mandarin = mandarin;
        Words = mandarin.Words.Concat(RewrittenWords()).ToHashSet(StringComparer.Ordinal);
        Terms = terms.ToHashSet(StringComparer.Ordinal);
        foreach (var (character, syllable) in mandarin.Characters)
        {
            Add(character, IdOf(syllable, cantonese: false));
        }

        foreach (var (character, syllable) in CantoneseReadings.Read())
        {
            Add(character, IdOf(syllable, cantonese: true));
        }
    }

    /// <summary>Known words of two to four characters, which are never taken for misheard.</summary>
    public IReadOnlySet<string> Words { get; }

    /// <summary>Terms of the longer word list, of as many characters; many are names that no resident means.</summary>
    public IReadOnlySet<string> Terms { get; }

    /// <summary>The numbers of the readings of every character that has any.</summary>
    public IEnumerable<(char Character, IReadOnlyList<ushort> Readings)> Characters =>
        _characters.Select(c => (c.Key, (IReadOnlyList<ushort>)c.Value));

    /// <summary>Tells one dictionary from another and from none, without reading it.</summary>
    public static string Fingerprint(string modelsFolder) => string.Join(' ', Files(modelsFolder).Select(f => f.Exists ? f.Length : 0));

    /// <summary>Null when the folder has no CC-CEDICT.</summary>
    public static PronouncingDictionary? Read(string modelsFolder)
    {
        var files = Files(modelsFolder);
        return !files[0].Exists
            ? null
            : new PronouncingDictionary(
                MandarinReadings.Read(files[0].FullName),
                files[1].Exists
                    ? File.ReadLines(files[1].FullName).Select(l => ScriptConverter.Fold(l.Split(' ')[0])).Where(IsPackable)
                    : []
            );
    }

    /// <summary>
    /// How the word is read, packed: in Mandarin as the dictionary says it, else as its characters can be; in Cantonese as they can be.
    /// </summary>
    public IEnumerable<ulong> KeysOf(string word)
    {
        var known = _mandarin.Of(word);
        return known
            .Select(r => Pack([.. r.Select(s => IdOf(s, cantonese: false))]))
            .Concat(known.Count > 0 ? [] : Combined(word, cantonese: false))
            .Concat(Combined(word, cantonese: true))
            .Distinct();
    }

    private static FileInfo[] Files(string folder) =>
        [new(Path.Combine(folder, ModelFiles.Cedict)), new(Path.Combine(folder, ModelFiles.ChineseWords))];

    private static bool IsPackable(string word) => word.Length is >= Packed.Shortest and <= Packed.Longest && word.All(HanRuns.IsHan);

    // What the tables rewrite are words too, though no dictionary has all of them.
    private static IEnumerable<string> RewrittenWords() =>
        new[] { "Cantonese.txt", "Mainland.txt" }
            .SelectMany(ConversionTables.Lines)
            .SelectMany(l => l.Split('\t').Take(2))
            .Select(ScriptConverter.Fold)
            .Where(IsPackable);

    private static ulong Pack(ushort[] readings) => Packed.Of(Array.ConvertAll(readings, r => (char)r));

    private IEnumerable<ulong> Combined(string word, bool cantonese)
    {
        IEnumerable<ushort[]> readings =
        [
            [],
        ];
        foreach (var character in word)
        {
            ushort[] own = _characters.TryGetValue(character, out var all)
                ? [.. all.Where(r => HomophoneIndex.IsCantonese(r) == cantonese)]
                : [];
            readings = readings.SelectMany(r => own.Select(o => (ushort[])[.. r, o]));
        }

        return readings.Select(Pack);
    }

    private ushort IdOf(string syllable, bool cantonese)
    {
        var name = (cantonese ? "yue " : "cmn ") + syllable;
        if (!_ids.TryGetValue(name, out var id))
        {
            _ids[name] = id = (ushort)((cantonese ? HomophoneIndex.FirstCantonese : 1) + _ids.Count);
        }

        return id;
    }

    private void Add(char character, ushort reading)
    {
        if (!_characters.TryGetValue(character, out var readings))
        {
            _characters[character] = readings = [];
        }

        if (!readings.Contains(reading))
        {
            readings.Add(reading);
        }
    }
}
