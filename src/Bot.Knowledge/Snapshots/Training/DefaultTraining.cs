using Bot.Knowledge.Crosslingual;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Snapshots.Training;

/// <summary>
/// Trains the default models: our own entries are shown as the FAQs of others are (without other ways of asking, without a
/// question, as one long page an article), and our own ways of asking are put to them. No test set is touched.
/// </summary>
internal static class DefaultTraining
{
    private const int Seed = 23;

    /// <summary>Strong: the corpora of others differ from ours, and the hand-set start is sane.</summary>
    private const float Decay = 0.01f;

    /// <summary>One model of one language; <paramref name="documents"/> are of that language.</summary>
    public static SideModel Train(
        IReadOnlyList<RetrievalDocument> documents,
        TextAnalyzer analyzer,
        IReadOnlyList<ISentenceEncoder> encoders,
        bool useVectors
    )
    {
        var chinese = documents[0].Chinese;
        var questions = new List<HeldOut>();
        foreach (var variant in Variants(documents))
        {
            var corpus = new PreparedCorpus(variant, analyzer, encoders, chinese ? EncoderInput.Chinese : EncoderInput.English);
            var random = new Random(Seed);
            var articleOut = documents
                .Select(d => d.ArticleId)
                .Distinct(StringComparer.Ordinal)
                .ToDictionary(a => a, _ => random.NextDouble() < 0.2, StringComparer.Ordinal);
            // What is asked must not stand in the index: phrases are cut to those that the variant shows.
            var shown = new HashSet<int>();
            var seen = new HashSet<int>();
            for (var p = 0; p < corpus.PhraseTexts.Length; p++)
            {
                if (seen.Add(corpus.PhraseDocument[p]) && variant[corpus.PhraseDocument[p]].Question == corpus.PhraseTexts[p])
                {
                    shown.Add(p);
                }
            }

            bool IsThere(int d) => !articleOut[ArticleOf(variant[d])];
            var index = corpus.Build(shown.Contains, IsThere);
            questions.AddRange(
                HeldOutTraining.Ask(
                    corpus,
                    index,
                    Enumerable.Range(0, corpus.PhraseTexts.Length).Where(p => !shown.Contains(p) && p % 2 == 0),
                    IsThere,
                    useVectors
                )
            );
        }

        return LanguageSideBuilder.Learn(questions, SideModel.Start(useVectors), Decay);
    }

    /// <summary>
    /// The model for questions of the other language: its ways of asking, by id, are put to these documents as others' FAQs show them.
    /// </summary>
    public static SideModel TrainCross(
        IReadOnlyList<RetrievalDocument> documents,
        IReadOnlyList<RetrievalDocument> askers,
        TextAnalyzer analyzer,
        EncoderSet encoders
    )
    {
        var chinese = documents[0].Chinese;
        var translator = new Translator(encoders);
        var questions = new List<HeldOut>();
        var asked = askers.SelectMany(d => d.Aliases.Where((_, i) => i % 4 == 0).Select(t => (d.Id, Text: t))).ToArray();
        foreach (var variant in Variants(documents))
        {
            RetrievalDocument[] shown = [.. variant.Select(d => d with { Aliases = [] })];
            var corpus = new PreparedCorpus(shown, analyzer, encoders.For(chinese), chinese ? EncoderInput.Chinese : EncoderInput.English);
            var random = new Random(Seed);
            var there = documents
                .Select(d => d.ArticleId)
                .Distinct(StringComparer.Ordinal)
                .ToDictionary(a => a, _ => random.NextDouble() >= 0.2, StringComparer.Ordinal);
            var index = corpus.Build(static _ => true, d => there[ArticleOf(shown[d])]);
            var ids = index.Documents.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
            questions.AddRange(
                asked
                    .AsParallel()
                    .AsOrdered()
                    .Select(q =>
                    {
                        var question = translator.Translate(q.Text, chinese, index);
                        var gold =
                            ids.Contains(q.Id) ? q.Id
                            : ids.Contains(q.Id.Split('#')[0]) ? q.Id.Split('#')[0]
                            : null;
                        return new HeldOut(
                            q.Text,
                            index,
                            question,
                            index.Candidates(question, department: null),
                            gold is null ? [] : [gold],
                            gold
                        );
                    })
            );
        }

        return LanguageSideBuilder.Learn(questions, SideModel.Start(encoders.For(chinese).Count > 0), Decay);
    }

    private static string ArticleOf(RetrievalDocument variant) => variant.Id.Split('#')[0];

    private static IEnumerable<IReadOnlyList<RetrievalDocument>> Variants(IReadOnlyList<RetrievalDocument> documents)
    {
        var random = new Random(Seed);
        RetrievalDocument Alone(RetrievalDocument d) =>
            d with
            {
                ArticleId = d.Id,
                Title = "",
                Department = "",
                DepartmentName = "",
                Facet = null,
            };
        yield return [.. documents.Select(Alone)];
        yield return
        [
            .. documents.Select(d =>
                random.Next(3) switch
                {
                    0 => Alone(d) with { Answer = "" },
                    1 => Alone(d),
                    _ => Alone(d) with { Question = "", Aliases = [.. d.Aliases.Prepend(d.Question)] },
                }
            ),
        ];
        yield return
        [
            .. documents
                .GroupBy(d => d.ArticleId, StringComparer.Ordinal)
                .Select(g => new RetrievalDocument
                {
                    Id = g.Key,
                    ArticleId = g.Key,
                    Chinese = g.First().Chinese,
                    Question = g.First().Title,
                    Answer = string.Join('\n', g.Select(d => d.Answer)),
                    Aliases = [.. g.SelectMany(d => d.Aliases.Take(3).Prepend(d.Question))],
                }),
        ];
    }
}
