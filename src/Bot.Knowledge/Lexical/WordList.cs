using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Lexical;

/// <summary>The dictionary words of three characters or more; shorter ones are covered by characters and bigrams.</summary>
internal sealed class WordList
{
    public static readonly WordList Empty = new([]);

    private const int Shortest = 3;

    private readonly TermTable _words;
    private readonly int _longest;

    public WordList(IEnumerable<string> words)
        : this([.. words.Where(w => w.Length >= Shortest).Distinct(StringComparer.Ordinal)]) { }

    private WordList(string[] words)
        : this(new TermTable(words), words.Length == 0 ? 0 : words.Max(w => w.Length)) { }

    private WordList(TermTable words, int longest) => (_words, _longest) = (words, longest);

    public int Count => _words.Count;

    public static WordList Load(SectionFile file, string name) => new(TermTable.Load(file, name), file.ReadNumber(name + ".longest"));

    public void Save(SectionWriter writer, string name)
    {
        _words.Save(writer, name);
        writer.Write<int>(name + ".longest", [_longest]);
    }

    /// <summary>Adds every dictionary word that starts anywhere in the run; overlapping words all count.</summary>
    public void AddWords(ReadOnlySpan<char> run, float weight, List<WeightedTerm> terms)
    {
        for (var start = 0; start + Shortest <= run.Length && _longest >= Shortest; start++)
        {
            for (var length = Math.Min(_longest, run.Length - start); length >= Shortest; length--)
            {
                if (_words.Contains(run.Slice(start, length)))
                {
                    terms.Add(new(run.Slice(start, length).ToString(), weight));
                }
            }
        }
    }
}
