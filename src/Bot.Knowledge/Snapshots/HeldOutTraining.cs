using Bot.Knowledge.Ranking;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// Makes training questions out of the corpus itself: in each fold some ways of asking are held out of the index and asked of it.
/// In the same fold some articles are held out whole, and some single entries: their questions have no answer there, the latter
/// although the article is covered (a detail that no fact states).
/// </summary>
internal static class HeldOutTraining
{
    private const int Folds = 3;
    private const double ArticlesOut = 0.125, EntriesOut = 0.06;

    /// <summary>A held-out question and what the index that never saw it returned.</summary>
    /// <param name="Text">The question.</param>
    /// <param name="Index">The index that was asked.</param>
    /// <param name="Asked">As the index took it.</param>
    /// <param name="Candidates">Its candidates.</param>
    /// <param name="DocumentId">The right document; null when it was held out.</param>
    /// <param name="ArticleId">The right article; null when it, or the document, was held out.</param>
    public sealed record HeldOut(string Text, LanguageIndex Index, Question Asked, List<Candidate> Candidates, string? DocumentId, string? ArticleId);

    /// <summary>The held-out questions, asked with vectors and by words alone, of the same indexes.</summary>
    public static (List<HeldOut> Semantic, List<HeldOut> Lexical) Ask(PreparedCorpus corpus, int seed = 11)
    {
        var random = new Random(seed);
        var phraseFold = corpus.PhraseTexts.Select(_ => random.Next(Folds)).ToArray();
        var articleDraw = corpus.Articles.Select(_ => random.NextDouble() * Folds).ToArray();
        var entryDraw = corpus.Documents.Select(_ => random.NextDouble() * Folds).ToArray();
        bool Out(double draw, int fold, double share) => (int)draw == fold && draw - fold < share * Folds;
        var folds = new (HeldOut[] Semantic, HeldOut[] Lexical)[Folds];
        Parallel.For(0, Folds, fold =>
        {
            bool IsThere(int document) => !Out(articleDraw[corpus.DocumentArticle[document]], fold, ArticlesOut) && !Out(entryDraw[document], fold, EntriesOut);
            var index = corpus.Build(p => phraseFold[p] != fold, IsThere);
            int[] asked = [.. Enumerable.Range(0, corpus.PhraseTexts.Length).Where(p => phraseFold[p] == fold || !IsThere(corpus.PhraseDocument[p]))];
            folds[fold] = (index.HasVectors ? Ask(corpus, index, asked, IsThere, useVectors: true) : [], Ask(corpus, index, asked, IsThere, useVectors: false));
        });
        return ([.. folds.SelectMany(f => f.Semantic)], [.. folds.SelectMany(f => f.Lexical)]);
    }

    /// <summary>Asks some of the corpus's phrases of an index cut from it.</summary>
    public static HeldOut[] Ask(PreparedCorpus corpus, LanguageIndex index, IEnumerable<int> phrases, Func<int, bool> isThere, bool useVectors) =>
        [.. phrases.AsParallel().AsOrdered().Select(phrase =>
        {
            var document = corpus.PhraseDocument[phrase];
            var asked = new Question(index.Analyze(corpus.PhraseTexts[phrase]), useVectors ? corpus.PhraseVectors(phrase) : []);
            var there = isThere(document);
            return new HeldOut(
                corpus.PhraseTexts[phrase], index, asked, index.Candidates(asked, department: null), there ? corpus.Documents[document].Id : null, there ? corpus.Documents[document].ArticleId : null);
        })];

    /// <summary>The answerable questions whose right document is among the candidates, as examples for the ranker.</summary>
    public static List<RankingExample> Examples(IEnumerable<HeldOut> questions)
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
