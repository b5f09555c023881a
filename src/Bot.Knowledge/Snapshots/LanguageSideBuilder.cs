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

    /// <summary>How right another entry of the right article is: the resident sees the article's other entries as chips.</summary>
    private const double RightArticleAlone = 0.6;

    public static LanguageSide Build(IReadOnlyList<RetrievalDocument> documents, TextAnalyzer analyzer, IReadOnlyList<ISentenceEncoder> encoders)
    {
        var chinese = documents.Count > 0 && documents[0].Chinese;
        var corpus = new PreparedCorpus(documents, analyzer, encoders, chinese ? EncoderInput.Chinese : EncoderInput.English);
        var whole = corpus.Build(static _ => true, static _ => true);
        var semantic = SideModel.Untrained(chinese, encoders.Count > 0);
        var lexical = SideModel.Untrained(chinese, encoders: false);
        if (corpus.PhraseTexts.Length >= FewestForTraining && corpus.PhraseTexts.Length >= documents.Count * FewestAliases)
        {
            semantic = Learn(HeldOutTraining.Ask(corpus, useVectors: true), semantic);
            lexical = encoders.Count == 0 ? semantic : Learn(HeldOutTraining.Ask(corpus, useVectors: false), lexical);
        }

        return new LanguageSide(whole, encoders, semantic, lexical);
    }

    /// <summary>Learns ranker and confidence from questions that their index never saw.</summary>
    public static SideModel Learn(IReadOnlyList<HeldOutTraining.HeldOut> questions, SideModel start, float decay = 1e-4f)
    {
        var ranker = EntryRanker.Train(HeldOutTraining.Examples(questions), start.Ranker, decay: decay);
        return new SideModel(ranker, TrainConfidence(questions, ranker));
    }

    private static ConfidenceModel TrainConfidence(IReadOnlyList<HeldOutTraining.HeldOut> questions, EntryRanker ranker)
    {
        var examples = new List<(double[], double, double)>(questions.Count);
        foreach (var q in questions)
        {
            var scored = new ScoredCandidates(q.Index, ranker, q.Candidates);
            if (scored.Ranked.Count > 0)
            {
                var document = scored.Document(0);
                var outOfScope = ScopeCheck.Instance.IsOutOfScope(q.Text, document);
                var right = document.Id == q.DocumentId ? 1 : document.ArticleId == q.ArticleId ? RightArticleAlone : 0;
                examples.Add((scored.EvidenceFor(0, q.Index.UnknownShare(q.Asked.Terms), outOfScope), right, 1));
            }
        }

        return ConfidenceModel.Train(examples);
    }
}
