using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Scoring;

namespace Bot.Knowledge.Snapshots.Training;

/// <summary>Questions for details that no entry states, analysed and encoded once, from which an <see cref="UnstatedClassifier"/> is learned.</summary>
internal sealed class UnstatedTraining
{
    private readonly HashSet<string>[] _terms;
    private readonly List<float[][]> _vectors = [];

    /// <param name="questions">Of one language.</param>
    /// <param name="analyzer">Makes index terms of a text.</param>
    /// <param name="encoders">Encoders of that language.</param>
    /// <param name="encoderInput">A text as the encoders take it.</param>
    public UnstatedTraining(
        IReadOnlyList<UnstatedQuestion> questions,
        TextAnalyzer analyzer,
        IReadOnlyList<ISentenceEncoder> encoders,
        Func<string, string> encoderInput
    )
    {
        Questions = questions;
        _terms = [.. questions.Select(q => Distinct(analyzer.Analyze(q.Text)))];
        foreach (var encoder in encoders)
        {
            _vectors.Add(encoder.EncodeAll([.. questions.Select(q => encoderInput(q.Text))]));
        }
    }

    public IReadOnlyList<UnstatedQuestion> Questions { get; }

    /// <summary>The vectors of one question, one an encoder.</summary>
    public float[][] Vectors(int question) => [.. _vectors.Select(v => v[question])];

    /// <summary>Tells what entries answer from what is asked beside them, in an index of these texts and ways of asking.</summary>
    /// <param name="texts">The articles' ids and their entries' texts.</param>
    /// <param name="phrases">The ways of asking, of the entries and of what is listed beside them.</param>
    /// <param name="keep">Which of the questions are learned from; null: all.</param>
    /// <returns>Null when there is nothing to tell.</returns>
    public UnstatedClassifier? Learn(
        IReadOnlyList<(string ArticleId, IEnumerable<WeightedTerm> Terms)> texts,
        IReadOnlyList<AskedPhrase> phrases,
        Func<int, bool>? keep
    )
    {
        if (Questions.Count == 0)
        {
            return null;
        }

        var known = new Dictionary<(string Article, string Term), int>();
        foreach (var (article, term) in texts.SelectMany(t => Distinct(t.Terms).Select(term => (t.ArticleId, term))))
        {
            known[(article, term)] = 2;
        }

        var covered = texts.Select(t => t.ArticleId).ToHashSet(StringComparer.Ordinal);
        var asked = phrases.Where(p => covered.Contains(p.ArticleId)).Select(p => (Phrase: p, Terms: Distinct(p.Terms))).ToArray();
        foreach (var (article, term) in asked.Where(a => a.Phrase.IsStated).SelectMany(a => a.Terms.Select(t => (a.Phrase.ArticleId, t))))
        {
            known[(article, term)] = known.GetValueOrDefault((article, term)) + 1;
        }

        // What only this way of asking says the article would not know, had nobody asked so.
        List<UnstatedExample> examples =
        [
            .. asked.Select(a => new UnstatedExample(
                [.. a.Terms.Where(t => known.GetValueOrDefault((a.Phrase.ArticleId, t)) <= (a.Phrase.IsStated ? 1 : 0))],
                a.Phrase.Joint,
                !a.Phrase.IsStated
            )),
        ];
        for (var i = 0; i < Questions.Count; i++)
        {
            if (keep?.Invoke(i) != false && covered.Contains(Questions[i].ArticleId))
            {
                examples.Add(
                    new(
                        [.. _terms[i].Where(t => !known.ContainsKey((Questions[i].ArticleId, t)))],
                        _vectors.Count == 0 ? [] : Question.Join(Vectors(i)),
                        IsUnstated: true
                    )
                );
            }
        }

        return UnstatedClassifier.Train(examples);
    }

    private static HashSet<string> Distinct(IEnumerable<WeightedTerm> terms) => terms.Select(t => t.Term).ToHashSet(StringComparer.Ordinal);
}
