using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Snapshots.Training;

/// <summary>
/// Makes training questions out of the corpus itself: in each fold some ways of asking are held out of the index and asked of it.
/// In the same fold some articles are held out whole, and some single entries: their questions have no answer there, the latter
/// although the article is covered (a detail that no fact states). The generic questions of an article, and questions for unstated details,
/// are asked of a fold that did not learn from them.
/// </summary>
internal static class HeldOutTraining
{
    private const int Folds = 3;

    /// <summary>
    /// Ways of asking of one language that are put to the folds. Each is scored against the whole index: without a limit the build would
    /// grow with the square of the knowledge base, and the few dozen weights that are learned are settled long before.
    /// </summary>
    private const int MostAsked = 12_000;

    private const double ArticlesOut = 0.125,
        EntriesOut = 0.06;

    /// <summary>The held-out questions, asked with vectors and by words alone, of the same indexes.</summary>
    public static (List<HeldOut> Semantic, List<HeldOut> Lexical) Ask(PreparedCorpus corpus, int seed = 11)
    {
        var random = new Random(seed);
        var phraseFold = corpus.PhraseTexts.Select(_ => random.Next(Folds)).ToArray();
        var articleDraw = corpus.Articles.Select(_ => random.NextDouble() * Folds).ToArray();
        var entryDraw = corpus.Documents.Select(_ => random.NextDouble() * Folds).ToArray();
        var genericFold = corpus.Articles.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i % Folds, StringComparer.Ordinal);
        var unstatedFold = corpus.Unstated.Questions.Select(_ => random.Next(Folds)).ToArray();
        var every = Sparsity(corpus.PhraseTexts.Length);
        var everyGeneric = Sparsity(corpus.Generic.Count);
        bool Out(double draw, int fold, double share) => (int)draw == fold && draw - fold < share * Folds;
        var folds = new (HeldOut[] Semantic, HeldOut[] Lexical)[Folds];
        Parallel.For(
            0,
            Folds,
            fold =>
            {
                bool IsThere(int document) =>
                    !Out(articleDraw[corpus.DocumentArticle[document]], fold, ArticlesOut) && !Out(entryDraw[document], fold, EntriesOut);
                var index = corpus.Build(
                    p => phraseFold[p] != fold,
                    IsThere,
                    article => genericFold[article] != fold,
                    u => unstatedFold[u] != fold
                );
                int[] asked =
                [
                    .. Enumerable
                        .Range(0, corpus.PhraseTexts.Length)
                        .Where(p => p % every == 0 && (phraseFold[p] == fold || !IsThere(corpus.PhraseDocument[p]))),
                ];
                int[] generic =
                [
                    .. Enumerable
                        .Range(0, corpus.Generic.Count)
                        .Where(g => g % everyGeneric == 0 && genericFold[corpus.Generic[g].ArticleId] == fold),
                ];
                HeldOut[] All(bool useVectors) =>
                    [
                        .. Ask(corpus, index, asked, IsThere, useVectors),
                        .. AskGeneric(corpus, index, generic, useVectors),
                        .. AskUnstated(corpus, index, u => unstatedFold[u] == fold, useVectors),
                    ];
                folds[fold] = (index.HasVectors ? All(useVectors: true) : [], All(useVectors: false));
            }
        );
        return ([.. folds.SelectMany(f => f.Semantic)], [.. folds.SelectMany(f => f.Lexical)]);
    }

    // One of how many is asked.
    private static int Sparsity(int questions) => Math.Max(1, (questions + MostAsked - 1) / MostAsked);

    /// <summary>Asks some of the corpus's phrases of an index cut from it.</summary>
    public static HeldOut[] Ask(
        PreparedCorpus corpus,
        LanguageIndex index,
        IEnumerable<int> phrases,
        Func<int, bool> isThere,
        bool useVectors
    ) =>
        [
            .. phrases
                .AsParallel()
                .AsOrdered()
                .Select(phrase =>
                {
                    var document = corpus.PhraseDocument[phrase];
                    var asked = index.Ask(corpus.PhraseTexts[phrase], useVectors ? corpus.PhraseVectors(phrase) : []);
                    var there = isThere(document);
                    return new HeldOut(
                        corpus.PhraseTexts[phrase],
                        index,
                        asked,
                        index.Candidates(asked, department: null),
                        there ? [corpus.Documents[document].Id] : [],
                        there ? corpus.Documents[document].ArticleId : null
                    );
                }),
        ];

    // Nothing answers them.
    private static IEnumerable<HeldOut> AskUnstated(PreparedCorpus corpus, LanguageIndex index, Func<int, bool> isAsked, bool useVectors)
    {
        foreach (var number in Enumerable.Range(0, corpus.Unstated.Questions.Count).Where(isAsked))
        {
            var text = corpus.Unstated.Questions[number].Text;
            var asked = index.Ask(text, useVectors ? corpus.Unstated.Vectors(number) : []);
            yield return new HeldOut(text, index, asked, index.Candidates(asked, department: null), [], null);
        }
    }

    private static IEnumerable<HeldOut> AskGeneric(PreparedCorpus corpus, LanguageIndex index, int[] generic, bool useVectors)
    {
        var there = index.Documents.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (number, (text, article, answers)) in generic.Select(g => (g, corpus.Generic[g])))
        {
            string[] right = [.. answers.Where(there.Contains)];
            var asked = index.Ask(text, useVectors ? corpus.GenericVectors(number) : []);
            yield return new HeldOut(
                text,
                index,
                asked,
                index.Candidates(asked, department: null),
                right,
                right.Length == 0 ? null : article
            );
        }
    }
}
