using Bot.Knowledge.Ranking;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots;

/// <summary>Both languages side by side; a question goes to its own language, or to the other when its own has nothing.</summary>
internal sealed class BilingualIndex(LanguageSide? english, LanguageSide? chinese)
{
    private static readonly string[] FeatureNames = Enum.GetNames<Feature>();

    public LanguageSide? English => english;

    public LanguageSide? Chinese => chinese;

    public RetrievalResult Retrieve(RetrievalQuery query)
    {
        var language = query.Language is { } form ? new LanguageGuess(form, 1, false) : LanguageIdentifier.Identify(query.Text);
        var side = language.Form.IsChinese() ? chinese ?? english : english ?? chinese;
        var text = query.Text;
        if (side is null)
        {
            return new RetrievalResult { Query = text, Language = language, Candidates = [], UsedEncoders = false };
        }

        var terms = side.Index.Analyze(text);
        var input = side == chinese ? EncoderInput.Chinese(text) : EncoderInput.English(text);
        float[][] vectors = [.. side.Encoders.Select(e => e.Encode(input))];
        var scored = new ScoredCandidates(side.Index, side.Model.Ranker, side.Index.Candidates(new Question(terms, vectors), query.Department));
        var unknown = side.Index.UnknownShare(terms);
        var candidates = new List<RankedEntry>(query.Take);
        for (var rank = 0; rank < Math.Min(query.Take, scored.Ranked.Count); rank++)
        {
            var document = scored.Document(rank);
            var evidence = scored.EvidenceFor(rank, unknown, ScopeCheck.Instance.IsOutOfScope(text, document));
            candidates.Add(new RankedEntry
            {
                EntryId = document.Id,
                ArticleId = document.ArticleId,
                Department = document.Department,
                Score = scored.Ranked[rank].Score,
                Confidence = side.Model.Confidence.Probability(evidence),
                Features = FeatureNames.Zip(scored.Ranked[rank].Candidate.Features).ToDictionary(p => p.First, p => (double)p.Second, StringComparer.Ordinal),
            });
        }

        // The index may lie in a mapped file, which stays open as long as this is reachable.
        GC.KeepAlive(this);
        return new RetrievalResult { Query = text, Language = language, Candidates = candidates, UsedEncoders = vectors.Length > 0 };
    }
}
