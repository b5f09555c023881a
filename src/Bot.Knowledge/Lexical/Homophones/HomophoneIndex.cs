using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Lexical.Homophones;

/// <summary>
/// The tables of a snapshot's homophones, each sorted and used in place when mapped. Characters are folded to Simplified.
/// </summary>
internal sealed record HomophoneIndex
{
    /// <summary>Numbers of readings from here on are Cantonese, those below Mandarin; none is 0.</summary>
    public const int FirstCantonese = 0x4000;

    /// <summary>Characters with a reading.</summary>
    public required Block<char> Characters { get; init; }

    /// <summary>Where the readings of each character start in <see cref="Readings"/>; one more than there are characters.</summary>
    public required Block<int> ReadingStarts { get; init; }

    public required Block<ushort> Readings { get; init; }

    /// <summary>Known words of two to four characters, as <see cref="Packed"/>.</summary>
    public required Block<ulong> Words { get; init; }

    /// <summary>Pairs of characters that the knowledge base knows, as <see cref="Pair"/>.</summary>
    public required Block<uint> Pairs { get; init; }

    /// <summary>Words of the knowledge base that may be meant.</summary>
    public required Block<ulong> Topics { get; init; }

    /// <summary>How many articles use each of them.</summary>
    public required Block<int> Uses { get; init; }

    /// <summary>Readings of the topics, packed, one row a reading.</summary>
    public required Block<ulong> Keys { get; init; }

    /// <summary>The topic of each key.</summary>
    public required Block<int> KeyTopics { get; init; }

    public static bool IsCantonese(int reading) => reading >= FirstCantonese;

    public static uint Pair(char first, char second) => ((uint)first << 16) | second;

    /// <summary>Where the character stands among <see cref="Characters"/>; below 0 for one that nobody knows how to read.</summary>
    public int PlaceOf(char character) => Characters.Span.BinarySearch(character);

    /// <summary>The numbers of the readings of the character at that place.</summary>
    public ReadOnlySpan<ushort> ReadingsAt(int place) => Readings.Span[ReadingStarts.Span[place]..ReadingStarts.Span[place + 1]];

    /// <summary>The topics that are read so.</summary>
    public ReadOnlySpan<int> TopicsOf(ulong key)
    {
        var keys = Keys.Span;
        var at = keys.BinarySearch(key);
        if (at < 0)
        {
            return [];
        }

        var (start, end) = (at, at + 1);
        while (start > 0 && keys[start - 1] == key)
        {
            start--;
        }

        while (end < keys.Length && keys[end] == key)
        {
            end++;
        }

        return KeyTopics.Span[start..end];
    }

    /// <summary>Null when the snapshot was built without a pronouncing dictionary.</summary>
    /// <exception cref="SnapshotException">The sections do not fit each other.</exception>
    public static HomophoneIndex? Load(SectionFile file, string name)
    {
        if (!file.Has(name + ".keys"))
        {
            return null;
        }

        var loaded = new HomophoneIndex
        {
            Characters = file.Read<char>(name + ".characters"),
            ReadingStarts = file.Read<int>(name + ".readingStarts"),
            Readings = file.Read<ushort>(name + ".readings"),
            Words = file.Read<ulong>(name + ".words"),
            Pairs = file.Read<uint>(name + ".pairs"),
            Topics = file.Read<ulong>(name + ".topics"),
            Uses = file.Read<int>(name + ".uses"),
            Keys = file.Read<ulong>(name + ".keys"),
            KeyTopics = file.Read<int>(name + ".keyTopics"),
        };
        file.Require(loaded.ReadingStarts.Length == loaded.Characters.Length + 1, name + ".readingStarts");
        file.RequirePlaces(loaded.ReadingStarts.Span, loaded.Readings.Length, name + ".readingStarts");
        file.Require(loaded.Uses.Length == loaded.Topics.Length, name + ".uses");
        file.Require(loaded.KeyTopics.Length == loaded.Keys.Length, name + ".keyTopics");
        file.RequireWithin(loaded.KeyTopics.Span, 0, loaded.Topics.Length - 1, name + ".keyTopics");
        return loaded;
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.Write(name + ".characters", Characters);
        writer.Write(name + ".readingStarts", ReadingStarts);
        writer.Write(name + ".readings", Readings);
        writer.Write(name + ".words", Words);
        writer.Write(name + ".pairs", Pairs);
        writer.Write(name + ".topics", Topics);
        writer.Write(name + ".uses", Uses);
        writer.Write(name + ".keys", Keys);
        writer.Write(name + ".keyTopics", KeyTopics);
    }
}
