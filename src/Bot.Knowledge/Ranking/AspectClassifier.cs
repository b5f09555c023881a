using System.Numerics.Tensors;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Ranking;

/// <summary>
/// Which aspect of its article (fee, documents, how …) a question asks for, by how it is put. A conditional logit among the entries of one
/// article, over runs of words that occur in several articles: what the article is about cancels out, "how much" and 怎么办 remain.
/// </summary>
internal sealed class AspectClassifier
{
    private const int FewestArticles = 6, Epochs = 4;
    private const float Rate = 0.1f, Decay = 0.01f, Smallest = 1e-3f;

    private readonly Dictionary<string, int> _terms;
    private readonly float[] _weights;

    private AspectClassifier(string[] aspects, Dictionary<string, int> terms, float[] weights)
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
            if (_terms.TryGetValue(term, out var row))
            {
                TensorPrimitives.Add(scores, Row(row), scores);
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

        var classifier = new AspectClassifier(aspects, terms, new float[terms.Count * aspects.Length]);
        var squares = new float[classifier._weights.Length];
        var order = examples.Where(e => e.Sisters.Length > 1).Select(e => (Rows: e.Terms.Where(terms.ContainsKey).Select(t => terms[t]).ToArray(), e.Sisters, e.Right)).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var (rows, sisters, right) in order)
            {
                classifier.Learn(rows, sisters, right, squares);
            }
        }

        return classifier;
    }

    public static AspectClassifier? Load(SectionFile file, string name)
    {
        if (!file.Has(name + ".weights"))
        {
            return null;
        }

        var terms = file.ReadTexts(name + ".terms").Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i, StringComparer.Ordinal);
        return new AspectClassifier(file.ReadTexts(name + ".aspects"), terms, file.Read<float>(name + ".weights").Span.ToArray());
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.WriteTexts(name + ".aspects", Aspects);
        writer.WriteTexts(name + ".terms", _terms.OrderBy(t => t.Value).Select(t => t.Key).ToArray());
        writer.Write<float>(name + ".weights", _weights);
    }

    private Span<float> Row(int row) => _weights.AsSpan(row * Aspects.Length, Aspects.Length);

    private void Learn(int[] rows, int[] sisters, int right, float[] squares)
    {
        var scores = new float[Aspects.Length];
        foreach (var row in rows)
        {
            TensorPrimitives.Add(scores, Row(row), scores);
        }

        var shares = Array.ConvertAll(sisters, a => a < 0 ? 0 : scores[a]);
        TensorPrimitives.SoftMax(shares, shares);
        var errors = new float[Aspects.Length];
        for (var i = 0; i < sisters.Length; i++)
        {
            if (sisters[i] >= 0)
            {
                errors[sisters[i]] += shares[i] - (i == right ? 1 : 0);
            }
        }

        foreach (var row in rows)
        {
            var weights = Row(row);
            var squared = squares.AsSpan(row * Aspects.Length, Aspects.Length);
            for (var a = 0; a < errors.Length; a++)
            {
                if (errors[a] != 0)
                {
                    var gradient = errors[a] + (Decay * weights[a]);
                    squared[a] += gradient * gradient;
                    weights[a] -= Rate * gradient / (MathF.Sqrt(squared[a]) + Smallest);
                }
            }
        }
    }
}
