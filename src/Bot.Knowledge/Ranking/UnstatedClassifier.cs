using System.Numerics.Tensors;
using Bot.Knowledge.Learned;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Ranking;

/// <summary>
/// Whether a question is for a detail that its article never speaks of ("is there parking", 底色), by the words of it that the article does
/// not know and by its meaning: a linear support vector machine, learned at every build from what is listed as unstated and from the ways of
/// asking, of which the words that no other text of the article has count as unknown.
/// </summary>
internal sealed class UnstatedClassifier
{
    private const int FewestQuestions = 2;

    /// <summary>How much the greatest weight of a row may be, and how much of the rows' length the words have; the meaning has the rest.</summary>
    private const float MostWeight = 0.5f,
        WordsLength = 0.7f;

    private readonly TermTable _terms;
    private readonly Block<float> _weights;
    private readonly int _dimensions;

    // The weights of the terms, then those of the joint vector, then the bias.
    private UnstatedClassifier(TermTable terms, Block<float> weights)
    {
        _terms = terms;
        _weights = weights;
        _dimensions = weights.Length - terms.Count - 1;
    }

    /// <param name="unknown">Index terms of the question that no entry of the article has, each once.</param>
    /// <param name="joint">Its joint vector, of length 1; empty: by words alone.</param>
    /// <returns>-1, an entry answers such questions, to 1, none does.</returns>
    public float Score(IReadOnlyCollection<string> unknown, float[] joint)
    {
        var weights = _weights.Span;
        var score = weights[^1];
        if (unknown.Count > 0)
        {
            var words = 0f;
            foreach (var term in unknown)
            {
                words += _terms.NumberOf(term) is >= 0 and var number ? weights[number] : 0;
            }

            score += words * WordsLength / MathF.Sqrt(unknown.Count);
        }

        if (joint.Length == _dimensions)
        {
            score += MeaningLength * TensorPrimitives.Dot(weights.Slice(_terms.Count, _dimensions), joint);
        }

        return Math.Clamp(score, -1, 1);
    }

    private static float MeaningLength => MathF.Sqrt(1 - (WordsLength * WordsLength));

    /// <summary>Null when there is only one kind of question.</summary>
    public static UnstatedClassifier? Train(IReadOnlyList<UnstatedExample> examples)
    {
        var unstated = examples.Count(e => e.IsUnstated);
        if (unstated == 0 || unstated == examples.Count)
        {
            return null;
        }

        var terms = new TermTable([
            .. examples
                .SelectMany(e => e.Unknown)
                .GroupBy(t => t, StringComparer.Ordinal)
                .Where(g => g.Count() >= FewestQuestions)
                .Select(g => g.Key),
        ]);
        var dimensions = examples[0].Joint.Length;
        var rows = examples
            .Select(e =>
            {
                var length = WordsLength / MathF.Sqrt(Math.Max(1, e.Unknown.Count));
                return (IEnumerable<(int, float)>)
                    [
                        .. e.Unknown.Select(t => terms.NumberOf(t)).Where(n => n >= 0).Select(n => (n, length)),
                        .. e.Joint.Select((value, i) => (terms.Count + i, value * MeaningLength)),
                    ];
            })
            .Select(r => r.ToArray())
            .ToArray();
        var rarer = (float)(examples.Count - unstated) / unstated;
        return new(
            terms,
            LinearSvm.Fit(
                rows,
                terms.Count + dimensions,
                [.. examples.Select(e => e.IsUnstated)],
                [.. examples.Select(e => MostWeight * (e.IsUnstated ? MathF.Sqrt(rarer) : 1))]
            )
        );
    }

    /// <param name="file">The snapshot's file.</param>
    /// <param name="name">The classifier's name in it.</param>
    /// <param name="dimensions">Of the joint vectors.</param>
    /// <returns>Null when none was learned.</returns>
    /// <exception cref="SnapshotException">It is of other vectors.</exception>
    public static UnstatedClassifier? Load(SectionFile file, string name, int dimensions)
    {
        if (!file.Has(name + ".weights"))
        {
            return null;
        }

        var loaded = new UnstatedClassifier(TermTable.Load(file, name + ".terms"), file.Read<float>(name + ".weights"));
        file.Require(loaded._dimensions == dimensions, name + ".weights");
        return loaded;
    }

    public void Save(SectionWriter writer, string name)
    {
        _terms.Save(writer, name + ".terms");
        writer.Write(name + ".weights", _weights);
    }
}
