using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Lexical;

/// <summary>
/// Terms numbered from 0, found by a hash: their letters side by side, so that hundreds of thousands cost what their letters do, and
/// nothing when they lie in a mapped file. Open addressing with linear probing, by <see cref="LetterHash"/>.
/// </summary>
internal sealed class TermTable
{
    public static readonly TermTable Empty = new([]);

    private readonly Block<char> _letters;
    private readonly Block<int> _ends;

    /// <summary>A power of two, more than half of it free: the number of a term plus one, or 0.</summary>
    private readonly Block<int> _slots;

    /// <param name="terms">In the order of their numbers.</param>
    /// <exception cref="ArgumentException">Two of them are the same.</exception>
    public TermTable(IReadOnlyCollection<string> terms)
    {
        var letters = new char[terms.Sum(t => t.Length)];
        var ends = new int[terms.Count];
        var slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * terms.Count) + 1)];
        (_letters, _ends, _slots) = (letters, ends, slots);
        var (end, number) = (0, 0);
        foreach (var term in terms)
        {
            term.CopyTo(0, letters, end, term.Length);
            ends[number] = end += term.Length;
            var slot = SlotOf(term);
            slots[slot] = slots[slot] == 0 ? ++number : throw new ArgumentException($"The term '{term}' is there twice.", nameof(terms));
        }
    }

    private TermTable(Block<char> letters, Block<int> ends, Block<int> slots) => (_letters, _ends, _slots) = (letters, ends, slots);

    public int Count => _ends.Length;

    public ReadOnlySpan<char> this[int number]
    {
        get
        {
            var ends = _ends.Span;
            return _letters.Span[(number == 0 ? 0 : ends[number - 1])..ends[number]];
        }
    }

    /// <summary>The number of a term; -1 for one that is not there.</summary>
    public int NumberOf(ReadOnlySpan<char> term) => _slots.Span[SlotOf(term)] - 1;

    public bool Contains(ReadOnlySpan<char> term) => NumberOf(term) >= 0;

    /// <exception cref="SnapshotException">A look-up would leave the table, or never end.</exception>
    public static TermTable Load(SectionFile file, string name)
    {
        var (letters, ends, slots) = (file.Read<char>(name), file.Read<int>(name + ".ends"), file.Read<int>(name + ".slots"));
        file.RequirePlaces(ends.Span, letters.Length, name + ".ends");
        file.Require(System.Numerics.BitOperations.IsPow2(slots.Length) && slots.Length > ends.Length, name + ".slots");
        file.RequireWithin(slots.Span, 0, ends.Length, name + ".slots");
        file.Require(slots.Span.Contains(0), name + ".slots");
        return new(letters, ends, slots);
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.Write(name, _letters);
        writer.Write(name + ".ends", _ends);
        writer.Write(name + ".slots", _slots);
    }

    /// <summary>Where the term stands, or the free slot where it would.</summary>
    private int SlotOf(ReadOnlySpan<char> term)
    {
        var slots = _slots.Span;
        var hash = LetterHash.Of(term);
        var slot = (int)((hash ^ (hash >> 15)) & (uint)(slots.Length - 1));
        while (slots[slot] != 0 && !this[slots[slot] - 1].SequenceEqual(term))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
