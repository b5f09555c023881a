using Bot.Knowledge.Confidence;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Snapshots;

/// <summary>What was learned for one side and one way of running it (with the encoders, or by words alone).</summary>
/// <param name="Ranker">Which article: weights of the features.</param>
/// <param name="Sisters">Which of an article's entries: weights of the same features.</param>
/// <param name="Confidence">From evidence to probability.</param>
internal sealed record SideModel(EntryRanker Ranker, EntryRanker Sisters, ConfidenceModel Confidence)
{
    /// <summary>What holds before anything was learned from a corpus itself: trained on our own knowledge base without its ways of asking.</summary>
    public static SideModel Untrained(bool chinese, bool encoders) => DefaultModels.Find(DefaultModels.Name(chinese, encoders, cross: false))
        ?? Start(encoders);

    /// <summary>Where training starts from when nothing was ever learned.</summary>
    public static SideModel Start(bool encoders) => new(EntryRanker.Untrained(encoders), EntryRanker.Untrained(encoders), ConfidenceModel.Untrained(encoders));

    public static SideModel Load(SectionFile file, string name) => new(
        new EntryRanker(file.Read<float>(name + ".ranker").Span.ToArray()),
        new EntryRanker(file.Read<float>(name + ".sisters").Span.ToArray()),
        new ConfidenceModel(file.Read<double>(name + ".confidence").Span.ToArray()));

    public void Save(SectionWriter writer, string name)
    {
        writer.Write(name + ".ranker", Ranker.Weights);
        writer.Write(name + ".sisters", Sisters.Weights);
        writer.Write(name + ".confidence", Confidence.Weights);
    }
}
