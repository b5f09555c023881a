using Bot.Knowledge.Articles;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Scope;
using Bot.Knowledge.Snapshots.Scoring;
using Bot.Knowledge.Snapshots.Training;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>Builds and trains one language's side of a snapshot.</summary>
internal static class LanguageSideBuilder
{
    private const int FewestForTraining = 300;
    private const double FewestAliases = 2.5;

    /// <summary>How common questions are that name another place, body or year, beside one that does not.</summary>
    private const double ElsewhereWeight = 0.08;
    private const int SisterIterations = 400;
    private const float SisterDecay = 1e-5f;

    public static LanguageSide Build(
        IReadOnlyList<RetrievalDocument> documents,
        TextAnalyzer analyzer,
        IReadOnlyList<ISentenceEncoder> encoders,
        IReadOnlyList<SynonymGroup> synonyms,
        IReadOnlyList<UnstatedQuestion> unstated
    )
    {
        var chinese = documents.Count > 0 && documents[0].Chinese;
        var corpus = new PreparedCorpus(
            documents,
            analyzer,
            encoders,
            chinese ? EncoderInput.Chinese : EncoderInput.English,
            GenericQuestions.Of(documents, synonyms),
            unstated
        );
        var whole = corpus.Build(static _ => true, static _ => true);
        var semantic = SideModel.Untrained(chinese, encoders.Count > 0);
        var lexical = SideModel.Untrained(chinese, encoders: false);
        if (corpus.PhraseTexts.Length >= FewestForTraining && corpus.PhraseTexts.Length >= documents.Count * FewestAliases)
        {
            var asked = HeldOutTraining.Ask(corpus);
            lexical = Learn(asked.Lexical, lexical);
            semantic = encoders.Count == 0 ? lexical : Learn(asked.Semantic, semantic);
        }

        return new LanguageSide(whole, encoders, semantic, lexical);
    }

    /// <summary>Learns rankers and confidence from questions that their index never saw.</summary>
    public static SideModel Learn(IReadOnlyList<HeldOut> questions, SideModel start, float decay = 1e-4f)
    {
        var ranker = EntryRanker.Train([.. questions.Select(q => q.AmongArticles()).OfType<RankingExample>()], start.Ranker, decay: decay);
        RankingExample[] among = [.. questions.Select(q => q.AmongSisters()).OfType<RankingExample>()];
        var sisters = among.Length == 0 ? ranker : EntryRanker.Train(among, EntryRanker.Blank, SisterIterations, decay: SisterDecay);
        var model = start with { Ranker = ranker, Sisters = sisters };
        return model with { Confidence = TrainConfidence(questions, model) };
    }

    private static ConfidenceModel TrainConfidence(IReadOnlyList<HeldOut> questions, SideModel model)
    {
        var examples = new List<(double[], double, double)>(questions.Count);
        foreach (var q in questions)
        {
            var scored = new ScoredCandidates(q.Index, model, q.Asked, q.Candidates);
            if (scored.Ranked.Count > 0 && !scored.Document(0).Uncovered)
            {
                var document = scored.Document(0);
                var outOfScope = ScopeCheck.Instance.IsOutOfScope(q.Text, document);
                var evidence = scored.EvidenceFor(0, outOfScope);
                examples.Add((evidence, q.Right.Contains(document.Id) ? 1 : 0, 1));

                // Ways of asking never ask for another place, body or year: the same question with one named has no answer here.
                if (!outOfScope)
                {
                    double[] elsewhere = [.. evidence];
                    elsewhere[(int)Evidence.OutOfScope] = 1;
                    examples.Add((elsewhere, 0, ElsewhereWeight));
                }
            }
        }

        return ConfidenceModel.Train(examples);
    }
}
