using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Lexical.Homophones;

/// <summary>
/// Reads misheard and mistyped Chinese: 「身份正」 as 身份证. A back-off only: a character is changed when it is in no known word and carries no
/// grammar, when what it stands in is unknown to the knowledge base, and when a word of the knowledge base of two to four characters sounds
/// the same in Mandarin or in Cantonese (tones aside), shares a character with it, and starts and ends where words do.
/// </summary>
internal sealed class HomophoneReader(HomophoneIndex index)
{
    /// <summary>Longer stretches without a sign between them are taken in pieces.</summary>
    private const int LongestRun = 128;

    /// <summary>The text as it was read, and what was read otherwise; the text itself and nothing when all is known.</summary>
    public (string Text, IReadOnlyList<HeardWord> Heard) Read(string text)
    {
        var normalized = TextNormalizer.Normalize(text);
        var folded = ScriptConverter.Fold(normalized);
        List<Match>? chosen = null;
        foreach (var (start, end) in HanRuns.In(folded))
        {
            for (var piece = start; piece < end; piece += LongestRun)
            {
                AddMatches(folded.AsSpan(piece, Math.Min(LongestRun, end - piece)), piece, ref chosen);
            }
        }

        if (chosen is null)
        {
            return (text, []);
        }

        var read = normalized.ToCharArray();
        var heard = new List<HeardWord>(chosen.Count);
        foreach (var match in chosen.OrderBy(m => m.Start))
        {
            var length = match.CopyTo(folded, read);
            heard.Add(new HeardWord(normalized.Substring(match.Start, length), new string(read, match.Start, length)));
        }

        return (new string(read), heard);
    }

    private void AddMatches(ReadOnlySpan<char> run, int offset, ref List<Match>? chosen)
    {
        Span<int> places = stackalloc int[run.Length];
        Span<bool> kept = stackalloc bool[run.Length];
        Span<bool> crossed = stackalloc bool[run.Length + 1];
        MarkWords(run, places, kept, crossed);
        List<Match>? found = null;
        for (var start = 0; start < run.Length; start++)
        {
            for (
                var length = Packed.Shortest;
                length <= Packed.Longest && start + length <= run.Length && places[start + length - 1] >= 0 && places[start] >= 0;
                length++
            )
            {
                if (!crossed[start] && !crossed[start + length] && kept.Slice(start, length).Contains(false))
                {
                    var window = new Window(
                        run.Slice(start, length),
                        places.Slice(start, length),
                        kept.Slice(start, length),
                        offset + start
                    );
                    AddReadings(window, 0, 0, cantonese: false, ref found);
                    AddReadings(window, 0, 0, cantonese: true, ref found);
                }
            }
        }

        if (found is null)
        {
            return;
        }

        chosen ??= [];
        foreach (
            var match in found
                .OrderByDescending(m => m.Shared)
                .ThenBy(m => m.Changed)
                .ThenByDescending(m => m.Uses)
                .ThenBy(m => m.Start)
                .ThenBy(m => m.Topic)
        )
        {
            if (!chosen.Exists(c => c.Start < match.Start + match.Length && match.Start < c.Start + c.Length))
            {
                chosen.Add(match);
            }
        }
    }

    // What a known word covers is kept, and nothing may start or end inside it.
    private void MarkWords(ReadOnlySpan<char> run, Span<int> places, Span<bool> kept, Span<bool> crossed)
    {
        kept.Clear();
        crossed.Clear();
        var words = index.Words.Span;
        for (var start = 0; start < run.Length; start++)
        {
            places[start] = index.PlaceOf(run[start]);
            kept[start] |= places[start] < 0 || FunctionCharacters.All.Contains(run[start]);
            for (var length = Packed.Shortest; length <= Packed.Longest && start + length <= run.Length; length++)
            {
                if (words.BinarySearch(Packed.Of(run.Slice(start, length))) >= 0)
                {
                    kept.Slice(start, length).Fill(true);
                    crossed.Slice(start + 1, length - 1).Fill(true);
                }
            }
        }
    }

    private void AddReadings(Window window, int at, ulong key, bool cantonese, ref List<Match>? found)
    {
        if (at < window.Characters.Length)
        {
            foreach (var reading in index.ReadingsAt(window.Places[at]))
            {
                if (HomophoneIndex.IsCantonese(reading) == cantonese)
                {
                    AddReadings(window, at + 1, (key << 16) | reading, cantonese, ref found);
                }
            }

            return;
        }

        foreach (var topic in index.TopicsOf(key))
        {
            if (Compare(window.Characters, window.Kept, index.Topics.Span[topic]) is var changed and > 0)
            {
                (found ??= []).Add(
                    new Match(window.Start, window.Characters.Length, changed, index.Topics.Span[topic], index.Uses.Span[topic])
                );
            }
        }
    }

    /// <summary>How many characters would be changed; 0 when the window is not to be read so.</summary>
    private int Compare(ReadOnlySpan<char> window, ReadOnlySpan<bool> kept, ulong topic)
    {
        Span<char> word = stackalloc char[Packed.Longest];
        Packed.Unpack(topic, word);
        var changed = 0;
        var pairs = index.Pairs.Span;
        for (var i = 0; i < window.Length; i++)
        {
            if (word[i] == window[i])
            {
                continue;
            }

            var known =
                (i > 0 && pairs.BinarySearch(HomophoneIndex.Pair(window[i - 1], window[i])) >= 0)
                || (i + 1 < window.Length && pairs.BinarySearch(HomophoneIndex.Pair(window[i], window[i + 1])) >= 0);
            if (kept[i] || known || FunctionCharacters.All.Contains(word[i]))
            {
                return 0;
            }

            changed++;
        }

        return changed == window.Length ? 0 : changed;
    }

    private readonly ref struct Window(ReadOnlySpan<char> characters, ReadOnlySpan<int> places, ReadOnlySpan<bool> kept, int start)
    {
        public ReadOnlySpan<char> Characters { get; } = characters;

        public ReadOnlySpan<int> Places { get; } = places;

        public ReadOnlySpan<bool> Kept { get; } = kept;

        public int Start { get; } = start;
    }

    private sealed record Match(int Start, int Length, int Changed, ulong Topic, int Uses)
    {
        public int Shared => Length - Changed;

        /// <summary>Puts the word in place of the characters that are others; returns its length.</summary>
        public int CopyTo(string folded, char[] read)
        {
            Span<char> word = stackalloc char[Packed.Longest];
            Packed.Unpack(Topic, word);
            for (var i = 0; i < Length; i++)
            {
                read[Start + i] = word[i] == folded[Start + i] ? read[Start + i] : word[i];
            }

            return Length;
        }
    }
}
