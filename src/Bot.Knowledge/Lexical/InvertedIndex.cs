using System.Runtime.InteropServices;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Lexical;

/// <summary>
/// BM25 over weighted terms (Robertson, k1 and b as usual; term frequency is the sum of the weights). A "row" is whatever the
/// caller indexes: a phrase, an answer, a whole entry.
/// </summary>
internal sealed class InvertedIndex
{
    private const float K1 = 1.2f;

    private readonly TermTable _vocabulary;
    private readonly Block<int> _starts;
    private readonly Block<int> _rows;
    private readonly Block<float> _impacts;
    private readonly Block<float> _idf;

    private InvertedIndex(TermTable vocabulary, Block<int> starts, Block<int> rows, Block<float> impacts, Block<float> idf, int rowCount)
    {
        _vocabulary = vocabulary;
        _starts = starts;
        _rows = rows;
        _impacts = impacts;
        _idf = idf;
        RowCount = rowCount;
    }

    public int RowCount { get; }

    public TermTable Vocabulary => _vocabulary;

    /// <summary>
    /// Builds the index; <paramref name="rows"/> are the analysed texts, <paramref name="b"/> is BM25's length normalisation, 0 to 1.
    /// </summary>
    public static InvertedIndex Build(IReadOnlyList<IReadOnlyList<WeightedTerm>> rows, float b = 0.6f)
    {
        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        var postings = new List<List<(int Row, float Frequency)>>();
        var lengths = new float[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var frequencies = new Dictionary<int, float>();
            foreach (var (term, weight) in rows[row])
            {
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(vocabulary, term, out var exists);
                if (!exists)
                {
                    id = postings.Count;
                    postings.Add([]);
                }

                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, id, out _) += weight;
                lengths[row] += weight;
            }

            foreach (var (id, frequency) in frequencies)
            {
                postings[id].Add((row, frequency));
            }
        }

        var average = rows.Count == 0 ? 1 : Math.Max(1e-3f, lengths.Average());
        var starts = new int[postings.Count + 1];
        for (var t = 0; t < postings.Count; t++)
        {
            starts[t + 1] = starts[t] + postings[t].Count;
        }

        var flatRows = new int[starts[^1]];
        var impacts = new float[starts[^1]];
        var idf = new float[postings.Count];
        for (var t = 0; t < postings.Count; t++)
        {
            idf[t] = MathF.Log(1 + ((rows.Count - postings[t].Count + 0.5f) / (postings[t].Count + 0.5f)));
            for (var p = 0; p < postings[t].Count; p++)
            {
                var (row, frequency) = postings[t][p];
                var norm = 1 - b + (b * lengths[row] / average);
                flatRows[starts[t] + p] = row;
                impacts[starts[t] + p] = idf[t] * frequency * (K1 + 1) / (frequency + (K1 * norm));
            }
        }

        // Nothing is ever removed, so the terms come in the order of their numbers.
        return new InvertedIndex(new TermTable(vocabulary.Keys), starts, flatRows, impacts, idf, rows.Count);
    }

    /// <summary>Adds the BM25 score of every row to <paramref name="scores"/> (length <see cref="RowCount"/>).</summary>
    public void Score(IReadOnlyDictionary<string, float> query, Span<float> scores)
    {
        var starts = _starts.Span;
        foreach (var (term, weight) in query)
        {
            if (_vocabulary.NumberOf(term) is var id && id < 0)
            {
                continue;
            }

            var rows = _rows.Span[starts[id]..starts[id + 1]];
            var impacts = _impacts.Span.Slice(starts[id], rows.Length);
            for (var p = 0; p < rows.Length; p++)
            {
                scores[rows[p]] += weight * impacts[p];
            }
        }
    }

    /// <param name="file">The snapshot's file.</param>
    /// <param name="name">The index's name in it.</param>
    /// <param name="rowCount">How many rows it must be of.</param>
    /// <exception cref="SnapshotException">The sections do not fit each other, or it is of others.</exception>
    public static InvertedIndex Load(SectionFile file, string name, int rowCount)
    {
        var vocabulary = TermTable.Load(file, name + ".terms");
        var (starts, rows) = (file.Read<int>(name + ".starts"), file.Read<int>(name + ".rows"));
        var (impacts, idf) = (file.Read<float>(name + ".impacts"), file.Read<float>(name + ".idf"));
        file.Require(file.ReadNumber(name + ".count") == rowCount, name + ".count");
        file.Require(starts.Length == vocabulary.Count + 1, name + ".starts");
        file.RequirePlaces(starts.Span, rows.Length, name + ".starts");
        file.RequireWithin(rows.Span, 0, rowCount - 1, name + ".rows");
        file.Require(impacts.Length == rows.Length, name + ".impacts");
        file.Require(idf.Length == vocabulary.Count, name + ".idf");
        return new(vocabulary, starts, rows, impacts, idf, rowCount);
    }

    public void Save(SectionWriter writer, string name)
    {
        _vocabulary.Save(writer, name + ".terms");
        writer.Write(name + ".starts", _starts);
        writer.Write(name + ".rows", _rows);
        writer.Write(name + ".impacts", _impacts);
        writer.Write(name + ".idf", _idf);
        writer.Write<int>(name + ".count", [RowCount]);
    }

    /// <summary>Inverse document frequency; an unknown term is as rare as can be.</summary>
    public float Idf(string term) =>
        _vocabulary.NumberOf(term) is >= 0 and var id ? _idf.Span[id] : MathF.Log(1 + (RowCount + 0.5f) / 0.5f);

    /// <summary>The score of a row that had every term of the query as often as can be.</summary>
    public float BestScore(IReadOnlyDictionary<string, float> query)
    {
        var sum = 0f;
        foreach (var (term, weight) in query)
        {
            sum += weight * Idf(term) * (K1 + 1);
        }

        return sum;
    }

    /// <summary>What a row of just these weighted terms would score when asked with them, without length normalisation.</summary>
    public float SelfScore(IReadOnlyDictionary<string, float> weights)
    {
        var sum = 0f;
        foreach (var (term, weight) in weights)
        {
            sum += weight * Idf(term) * weight * (K1 + 1) / (weight + K1);
        }

        return sum;
    }

    public bool Contains(string term) => _vocabulary.Contains(term);

    /// <summary>True when the row has the term. Rows of a term are in ascending order.</summary>
    public bool Contains(string term, int row)
    {
        if (_vocabulary.NumberOf(term) is var id && id < 0)
        {
            return false;
        }

        var starts = _starts.Span;
        return _rows.Span[starts[id]..starts[id + 1]].BinarySearch(row) >= 0;
    }

    /// <summary>Sums repeated terms of a query; the square root keeps a repeated word from drowning the rest.</summary>
    public static Dictionary<string, float> QueryWeights(IEnumerable<WeightedTerm> terms)
    {
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (term, weight) in terms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
            weights[term] = Math.Max(weight, weights.GetValueOrDefault(term));
        }

        foreach (var (term, count) in counts)
        {
            weights[term] *= MathF.Sqrt(count);
        }

        return weights;
    }
}
