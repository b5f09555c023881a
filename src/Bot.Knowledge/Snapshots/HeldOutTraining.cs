using Bot.Knowledge.Ranking;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// Makes training questions out of the corpus itself: in each fold some ways of asking are held out of the index and asked of it.
/// In the same fold some articles are held out whole; their questions have no answer there.
/// </summary>
internal static class HeldOutTraining
{
    public const int Folds = 5;

    /// <summary>A held-out question and what the index that never saw it returned.</summary>
    /// <param name="Phrase">Number of the phrase in the corpus.</param>
    /// <param name="Index">The index that was asked.</param>
    /// <param name="Query">The analysed query.</param>
    /// <param name="Candidates">Its candidates.</param>
    /// <param name="DocumentId">The right document; null when its article was held out.</param>
    /// <param name="ArticleId">The right article; null when it was held out.</param>
    public sealed record Question(int Phrase, LanguageIndex Index, Dictionary<string, float> Query, List<Candidate> Candidates, string? DocumentId, string? ArticleId);

    public static List<Question> Ask(PreparedCorpus corpus, bool useVectors, int seed = 11)
    {
        var random = new Random(seed);
        var phraseFold = corpus.PhraseTexts.Select(_ => random.Next(Folds)).ToArray();
        // One article in eight is held out whole in its fold.
        var articleFold = corpus.Articles.Select(_ => random.Next(Folds * 8)).ToArray();
        var questions = new List<Question>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var f = fold;
            bool HeldOutArticle(int document) => articleFold[corpus.DocumentArticle[document]] / 8 == f && articleFold[corpus.DocumentArticle[document]] % 8 < 5;
            var index = corpus.Build(p => phraseFold[p] != f, d => !HeldOutArticle(d));
            var asked = Enumerable.Range(0, corpus.PhraseTexts.Length)
                .Where(p => phraseFold[p] == f || HeldOutArticle(corpus.PhraseDocument[p]))
                .ToArray();
            var results = new Question[asked.Length];
            Parallel.For(0, asked.Length, i =>
            {
                var phrase = asked[i];
                var document = corpus.PhraseDocument[phrase];
                var query = index.Analyze(corpus.PhraseTexts[phrase]);
                var candidates = index.Candidates(query, useVectors ? corpus.PhraseVectors(phrase) : [], department: null);
                var answerable = !HeldOutArticle(document);
                results[i] = new(phrase, index, query, candidates, answerable ? corpus.Documents[document].Id : null, answerable ? corpus.Documents[document].ArticleId : null);
            });
            questions.AddRange(results);
        }

        return questions;
    }

    /// <summary>The answerable questions whose right document is among the candidates, as examples for the ranker.</summary>
    public static List<RankingExample> Examples(IEnumerable<Question> questions)
    {
        var examples = new List<RankingExample>();
        foreach (var q in questions)
        {
            if (q.DocumentId is null)
            {
                continue;
            }

            var right = q.Candidates.FindIndex(c => q.Index.Documents[c.Document].Id == q.DocumentId);
            if (right >= 0)
            {
                int[] same = [.. Enumerable.Range(0, q.Candidates.Count).Where(i => q.Index.Documents[q.Candidates[i].Document].ArticleId == q.ArticleId)];
                examples.Add(new RankingExample(q.Candidates, right, same));
            }
        }

        return examples;
    }
}
