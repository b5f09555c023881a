using System.Diagnostics;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Evaluation;

/// <summary>Runs the engine over any corpus, the same code that answers residents, and measures it (DESIGN §11).</summary>
public static class CorpusEvaluation
{
    private const int Deepest = 10;

    /// <summary>Evaluates every query against the corpus.</summary>
    /// <param name="documents">The corpus.</param>
    /// <param name="queries">The questions with their right documents.</param>
    /// <param name="encoders">Encoders to use; <see cref="EncoderSet.None"/> ranks by words alone.</param>
    /// <param name="dictionary">Chinese dictionary words.</param>
    /// <param name="cross">True drops the documents in the query's own language.</param>
    public static IReadOnlyList<EvaluatedQuery> Run(
        IReadOnlyList<EvaluationDocument> documents,
        IReadOnlyList<EvaluationQuery> queries,
        EncoderSet encoders,
        ChineseDictionary dictionary,
        bool cross
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentNullException.ThrowIfNull(dictionary);
        var rows = documents.Select(ToDocument).ToArray();
        var builder = new BilingualIndexBuilder(encoders, new WordList(dictionary.Read()), []);
        if (!cross)
        {
            var index = builder.Build(rows);
            return [.. queries.Select(q => Ask(index, q))];
        }

        var onlyEnglish = new Lazy<BilingualIndex>(() => builder.Build([.. rows.Where(r => !r.Chinese)]));
        var onlyChinese = new Lazy<BilingualIndex>(() => builder.Build([.. rows.Where(r => r.Chinese)]));
        return [.. queries.Select(q => Ask(FormOf(q).IsChinese() ? onlyEnglish.Value : onlyChinese.Value, q))];
    }

    /// <summary>The same questions by plain BM25, the yardstick.</summary>
    public static IReadOnlyList<EvaluatedQuery> RunBaseline(
        IReadOnlyList<EvaluationDocument> documents,
        IReadOnlyList<EvaluationQuery> queries,
        bool cross
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(queries);
        var baseline = new PlainBm25(documents);
        bool[] chinese = [.. documents.Select(d => d.IsChinese())];
        return [.. queries.Select(q => baseline.Ask(q, d => !cross || chinese[d] != FormOf(q).IsChinese(), Deepest))];
    }

    public static EvaluationReport Summarize(IReadOnlyList<EvaluatedQuery> results, int documents, EncoderSet encoders)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(encoders);
        var answerable = results.Where(q => q.Answerable).ToArray();
        return new EvaluationReport
        {
            Documents = documents,
            Queries = results.Count,
            Answerable = answerable.Length,
            HitAt1 = EvaluationMeasures.HitAt(answerable, 1),
            HitAt3 = EvaluationMeasures.HitAt(answerable, 3),
            HitAt5 = EvaluationMeasures.HitAt(answerable, 5),
            MrrAt10 = EvaluationMeasures.MrrAt10(answerable),
            Auroc = EvaluationMeasures.Auroc(results),
            AnsweredAt5PercentWrong = EvaluationMeasures.AnsweredAt(results, 0.05),
            P50Ms = EvaluationMeasures.Percentile(results.Select(r => r.ElapsedMs), 0.5),
            P99Ms = EvaluationMeasures.Percentile(results.Select(r => r.ElapsedMs), 0.99),
            Models = encoders.Ids,
        };
    }

    private static EvaluatedQuery Ask(BilingualIndex index, EvaluationQuery query)
    {
        var started = Stopwatch.GetTimestamp();
        var result = index.Retrieve(
            new RetrievalQuery
            {
                Text = query.Text,
                Language = FormOf(query),
                Take = Deepest,
            }
        );
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var rank = 0;
        for (var i = 0; i < result.Candidates.Count && rank == 0; i++)
        {
            rank = query.Gold?.Contains(result.Candidates[i].EntryId, StringComparer.Ordinal) == true ? i + 1 : 0;
        }

        return new EvaluatedQuery(query, result.Candidates, rank, elapsed);
    }

    private static LanguageForm FormOf(EvaluationQuery query) =>
        LanguageForms.FromTag(query.Lang) ?? LanguageIdentifier.Identify(query.Text).Form;

    private static RetrievalDocument ToDocument(EvaluationDocument d) =>
        new()
        {
            Id = d.Id,
            ArticleId = d.Id,
            Chinese = d.IsChinese(),
            Question = d.Question ?? "",
            Answer = d.Answer ?? "",
            Aliases = d.Aliases ?? [],
        };
}
