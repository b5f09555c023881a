using Bot.Knowledge.Confidence;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Snapshots.Training;

/// <summary>What was learned for one side and one way of running it (with the encoders, or by words alone).</summary>
/// <param name="Ranker">Which article: weights of the features.</param>
/// <param name="Sisters">Which of an article's entries: weights of the same features.</param>
/// <param name="Confidence">From evidence to probability.</param>
internal sealed record SideModel(EntryRanker Ranker, EntryRanker Sisters, ConfidenceModel Confidence)
{
    private static readonly string[] FeatureNames = Enum.GetNames<Feature>();

    // Two were kept free and never used.
    private static readonly string[] BeforeNamesWereKept =
    [
        .. FeatureNames.TakeWhile(f => f != nameof(Feature.Department)),
        "TokenCosine",
        "TextTokenCosine",
        nameof(Feature.Department),
        nameof(Feature.AspectLogProbability),
    ];

    /// <summary>
    /// What holds before anything was learned from a corpus itself: trained on our own knowledge base without its ways of asking.
    /// </summary>
    public static SideModel Untrained(bool chinese, bool encoders) =>
        DefaultModels.Find(DefaultModels.Name(chinese, encoders, cross: false)) ?? Start(encoders);

    /// <summary>Where training starts from when nothing was ever learned.</summary>
    public static SideModel Start(bool encoders) =>
        new(EntryRanker.Untrained(encoders), EntryRanker.Untrained(encoders), ConfidenceModel.Untrained(encoders));

    /// <exception cref="SnapshotException">It was ranked by a feature that this version of the program does not have.</exception>
    public static SideModel Load(SectionFile file, string name)
    {
        var features = file.Has(name + ".features") ? file.ReadTexts(name + ".features") : BeforeNamesWereKept;
        // A snapshot kept for replay may be of a version that knew less evidence: what came since counts for nothing there.
        var kept = file.Read<double>(name + ".confidence").Span;
        file.Require(kept.Length <= ConfidenceModel.EvidenceCount, name + ".confidence");
        var confidence = new double[ConfidenceModel.EvidenceCount];
        kept.CopyTo(confidence);
        return new SideModel(
            new EntryRanker(Weights(features, file.Read<float>(name + ".ranker").Span)),
            new EntryRanker(Weights(features, file.Read<float>(name + ".sisters").Span)),
            new ConfidenceModel(confidence)
        );
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.WriteTexts(name + ".features", FeatureNames);
        writer.Write(name + ".ranker", Ranker.Weights);
        writer.Write(name + ".sisters", Sisters.Weights);
        writer.Write(name + ".confidence", Confidence.Weights);
    }

    // By name, so that a snapshot kept for replay decides as it did, whatever features have come and gone since.
    private static float[] Weights(string[] features, ReadOnlySpan<float> kept)
    {
        var weights = new float[EntryRanker.FeatureCount];
        for (var i = 0; i < kept.Length; i++)
        {
            if (i < features.Length && Array.IndexOf(FeatureNames, features[i]) is >= 0 and var at)
            {
                weights[at] = kept[i];
            }
            else if (kept[i] != 0)
            {
                throw new SnapshotException(
                    $"The snapshot ranks by '{features.ElementAtOrDefault(i)}', which this version of the program does not know."
                );
            }
        }

        return weights;
    }
}
