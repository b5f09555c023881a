using Bot.Knowledge.Confidence;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Ranking;

namespace Bot.Knowledge.Snapshots;

/// <summary>Builds and trains one language's side of a snapshot.</summary>
internal static class LanguageSideBuilder
{
    private const int FewestForTraining = 300;
    private const double FewestAliases = 2.5;

    public static LanguageSide Build(IReadOnlyList<RetrievalDocument> documents, TextAnalyzer analyzer, IReadOnlyList<ISentenceEncoder> encoders, ScopeCheck scope)
    {
        var chinese = documents.Count > 0 && documents[0].Chinese;
        var corpus = new PreparedCorpus(documents, analyzer, encoders, chinese ? EncoderInput.Chinese : EncoderInput.English);
        var whole = corpus.Build(static _ => true, static _ => true);
        var semantic = SideModel.Untrained(encoders.Count > 0);
        var lexical = SideModel.Untrained(encoders: false);
        if (corpus.PhraseTexts.Length >= FewestForTraining && corpus.PhraseTexts.Length >= documents.Count * FewestAliases)
        {
            semantic = Train(corpus, semantic, scope, useVectors: true);
            lexical = encoders.Count == 0 ? semantic : Train(corpus, lexical, scope, useVectors: false);
        }

        return new LanguageSide(whole, encoders, semantic, lexical);
    }

    private static SideModel Train(PreparedCorpus corpus, SideModel start, ScopeCheck scope, bool useVectors)
    {
        var questions = HeldOutTraining.Ask(corpus, useVectors);
        var ranker = EntryRanker.Train(HeldOutTraining.Examples(questions), start.Ranker);
        return new SideModel(ranker, TrainConfidence(corpus, questions, ranker, scope));
    }

    private static ConfidenceModel TrainConfidence(PreparedCorpus corpus, List<HeldOutTraining.Question> questions, EntryRanker ranker, ScopeCheck scope)
    {
        var examples = new List<(double[], bool, double)>(questions.Count);
        foreach (var q in questions)
        {
            var scored = new ScoredCandidates(q.Index, ranker, q.Candidates);
            if (scored.Ranked.Count > 0)
            {
                var document = scored.Document(0);
                var outOfScope = scope.IsOutOfScope(corpus.PhraseTexts[q.Phrase], document);
                examples.Add((scored.EvidenceFor(0, q.Index.UnknownShare(q.Query), outOfScope), document.ArticleId == q.ArticleId, 1));
            }
        }

        return ConfidenceModel.Train(examples);
    }
}
