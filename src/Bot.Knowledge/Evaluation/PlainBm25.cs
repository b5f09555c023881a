using System.Diagnostics;
using System.Text;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Evaluation;

/// <summary>
/// The yardstick: BM25 as any search engine has it installed (k1 1.2, b 0.75) over question, other ways of asking and answer as
/// one text; words in lower case, Chinese as bigrams; no stemming, no synonyms, no encoders.
/// </summary>
internal sealed class PlainBm25
{
    private readonly InvertedIndex _index;
    private readonly IReadOnlyList<EvaluationDocument> _documents;

    public PlainBm25(IReadOnlyList<EvaluationDocument> documents)
    {
        _documents = documents;
        _index = InvertedIndex.Build(
            [.. documents.Select(d => (IReadOnlyList<WeightedTerm>)Terms(string.Join('\n', [d.Question, .. d.Aliases ?? [], d.Answer])))],
            b: 0.75f
        );
    }

    public EvaluatedQuery Ask(EvaluationQuery query, Func<int, bool> allowed, int take)
    {
        var started = Stopwatch.GetTimestamp();
        var scores = new float[_documents.Count];
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var (term, weight) in Terms(query.Text))
        {
            weights[term] = weights.GetValueOrDefault(term) + weight;
        }

        _index.Score(weights, scores);
        RankedEntry[] best =
        [
            .. Enumerable
                .Range(0, scores.Length)
                .Where(d => scores[d] > 0 && allowed(d))
                .OrderByDescending(d => scores[d])
                .ThenBy(d => d)
                .Take(take)
                .Select(d => new RankedEntry
                {
                    EntryId = _documents[d].Id,
                    ArticleId = _documents[d].Id,
                    Department = "",
                    Score = scores[d],
                    Confidence = scores[d] / (10 + scores[d]),
                    Features = new Dictionary<string, double>(StringComparer.Ordinal),
                }),
        ];
        var rank = Array.FindIndex(best, c => query.Gold?.Contains(c.EntryId, StringComparer.Ordinal) == true) + 1;
        return new EvaluatedQuery(query, best, rank, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private static List<WeightedTerm> Terms(string text)
    {
        var terms = new List<WeightedTerm>();
        var word = new StringBuilder();
        Rune? previous = null;
        void Flush()
        {
            if (word.Length > 0)
            {
                terms.Add(new(word.ToString(), 1));
                word.Clear();
            }
        }

        foreach (var rune in CompatibilityForms.Plain(text).ToLowerInvariant().EnumerateRunes())
        {
            var han = Unicode.IsHan(rune);
            if (!han && Rune.IsLetterOrDigit(rune))
            {
                word.Append(rune.ToString());
            }
            else
            {
                Flush();
            }

            if (han && previous is { } before)
            {
                terms.Add(new(before.ToString() + rune, 1));
            }

            previous = han ? rune : null;
        }

        Flush();
        return terms;
    }
}
