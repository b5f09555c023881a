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

    /// <summary>How common questions are that name another place, body or year, beside one that does not.</summary>
    private const double ElsewhereWeight = 0.08;

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
            var asked = HeldOutTraining.Ask(corpus);
            lexical = Learn(asked.Lexical, lexical);
            semantic = encoders.Count == 0 ? lexical : Learn(asked.Semantic, semantic);
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
                var evidence = scored.EvidenceFor(0, q.Index.UnknownShare(q.Asked.Terms), outOfScope);
                examples.Add((evidence, right, 1));

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
