using System.Numerics.Tensors;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Ranking;

/// <summary>
/// Which aspect of its article (fee, documents, how …) a question asks for, by how it is put. A conditional logit among the entries of one
/// article, over runs of words that occur in several articles: what the article is about cancels out, "how much" and 怎么办 remain.
/// </summary>
internal sealed class AspectClassifier
{
    private const int FewestArticles = 6,
        Epochs = 4;
    private const float Rate = 0.1f,
        Decay = 0.01f,
        Smallest = 1e-3f;

    private readonly TermTable _terms;
    private readonly Block<float> _weights;

    private AspectClassifier(string[] aspects, TermTable terms, Block<float> weights)
    {
        Aspects = aspects;
        _terms = terms;
        _weights = weights;
    }

    /// <summary>Names of the aspects; positions are their numbers.</summary>
    public string[] Aspects { get; }

    /// <summary>A score an aspect; only differences mean anything.</summary>
    public float[] Score(IEnumerable<string> terms)
    {
        var scores = new float[Aspects.Length];
        foreach (var term in terms)
        {
            if (_terms.NumberOf(term) is >= 0 and var row)
            {
                TensorPrimitives.Add(scores, _weights.Span.Slice(row * Aspects.Length, Aspects.Length), scores);
            }
        }

        return scores;
    }

    /// <summary>Adagrad, one question at a time, fixed seed: repeatable. Null when nothing recurs across articles.</summary>
    public static AspectClassifier? Train(string[] aspects, IReadOnlyList<AspectExample> examples, int seed = 5)
    {
        var terms = examples
            .SelectMany(e => e.Terms.Select(t => (Term: t, e.Article)))
            .Distinct()
            .GroupBy(p => p.Term, StringComparer.Ordinal)
            .Where(g => g.Count() >= FewestArticles)
            .Select((g, i) => (g.Key, i))
            .ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        if (terms.Count == 0 || aspects.Length < 2)
        {
            return null;
        }

        var weights = new float[terms.Count * aspects.Length];
        var squares = new float[weights.Length];
        var order = examples
            .Where(e => e.Sisters.Length > 1)
            .Select(e => (Rows: e.Terms.Where(terms.ContainsKey).Select(t => terms[t]).ToArray(), e.Sisters, e.Right))
            .ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var (rows, sisters, right) in order)
            {
                Learn(aspects.Length, rows, sisters, right, weights, squares);
            }
        }

        return new AspectClassifier(aspects, new TermTable(terms.Keys), weights);
    }

    public static AspectClassifier? Load(SectionFile file, string name)
    {
        if (!file.Has(name + ".weights"))
        {
            return null;
        }

        var loaded = new AspectClassifier(
            file.ReadTexts(name + ".aspects"),
            TermTable.Load(file, name + ".terms"),
            file.Read<float>(name + ".weights")
        );
        file.Require(loaded._weights.Length == (long)loaded.Aspects.Length * loaded._terms.Count, name + ".weights");
        return loaded;
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.WriteTexts(name + ".aspects", Aspects);
        _terms.Save(writer, name + ".terms");
        writer.Write(name + ".weights", _weights);
    }

    private static void Learn(int aspects, int[] rows, int[] sisters, int right, float[] weights, float[] squares)
    {
        var scores = new float[aspects];
        foreach (var row in rows)
        {
            TensorPrimitives.Add(scores, weights.AsSpan(row * aspects, aspects), scores);
        }

        var shares = Array.ConvertAll(sisters, a => a < 0 ? 0 : scores[a]);
        TensorPrimitives.SoftMax(shares, shares);
        var errors = new float[aspects];
        for (var i = 0; i < sisters.Length; i++)
        {
            if (sisters[i] >= 0)
            {
                errors[sisters[i]] += shares[i] - (i == right ? 1 : 0);
            }
        }

        foreach (var row in rows)
        {
            var weight = weights.AsSpan(row * aspects, aspects);
            var squared = squares.AsSpan(row * aspects, aspects);
            for (var a = 0; a < errors.Length; a++)
            {
                if (errors[a] != 0)
                {
                    var gradient = errors[a] + (Decay * weight[a]);
                    squared[a] += gradient * gradient;
                    weight[a] -= Rate * gradient / (MathF.Sqrt(squared[a]) + Smallest);
                }
            }
        }
    }
}
