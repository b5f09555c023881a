using System.Collections.Frozen;
using System.Text;

namespace Bot.Knowledge.Text;

/// <summary>A longest-match rewriting table over script-folded text.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<string, string> _phrases;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenSet<char> _starts;
    private readonly int _longest;

    private PhraseTable(Dictionary<string, string> phrases)
    {
        _phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        _starts = phrases.Keys.Select(p => p[0]).ToFrozenSet();
        _longest = phrases.Keys.Max(p => p.Length);
    }

    /// <summary>Reads an embedded two-column table; both columns are folded to the index's script.</summary>
    public static PhraseTable Load(string name)
    {
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in ConversionTables.Lines(name + ".txt"))
        {
            var columns = line.Split('\t');
            if (columns.Length >= 2)
            {
                phrases.TryAdd(ScriptConverter.Fold(columns[0]), ScriptConverter.Fold(columns[1]));
            }
        }

        return new PhraseTable(phrases);
    }

    /// <summary>Rewrites folded text, longest phrase first, each stretch at most once.</summary>
    public string Rewrite(string folded)
    {
        StringBuilder? result = null;
        var i = 0;
        while (i < folded.Length)
        {
            var length = _starts.Contains(folded[i]) ? MatchAt(folded, i, out var replacement) : Nothing(out replacement);
            if (length == 0)
            {
                result?.Append(folded[i]);
                i++;
                continue;
            }

            result ??= new StringBuilder(folded.Length + 8).Append(folded, 0, i);
            result.Append(replacement);
            i += length;
        }

        return result?.ToString() ?? folded;
    }

    private int MatchAt(string text, int start, out string? replacement)
    {
        for (var length = Math.Min(_longest, text.Length - start); length > 0; length--)
        {
            if (_lookup.TryGetValue(text.AsSpan(start, length), out replacement))
            {
                return length;
            }
        }

        return Nothing(out replacement);
    }

    private static int Nothing(out string? replacement)
    {
        replacement = null;
        return 0;
    }
}
