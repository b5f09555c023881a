using Bot.Knowledge.Confidence;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Lexical.Homophones;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Snapshots.Training;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>One language's index with what was learned for it.</summary>
/// <param name="Index">The whole index.</param>
/// <param name="Encoders">Encoders of the question; empty when the models are not there.</param>
/// <param name="Semantic">Learned for ranking with the encoders.</param>
/// <param name="Lexical">Learned for ranking by words alone.</param>
internal sealed record LanguageSide(LanguageIndex Index, IReadOnlyList<ISentenceEncoder> Encoders, SideModel Semantic, SideModel Lexical)
{
    /// <summary>
    /// What misheard words are read by; null for English, and when the snapshot was built without a pronouncing dictionary.
    /// </summary>
    public HomophoneIndex? Homophones { get; init; }

    public SideModel Model => Encoders.Count > 0 ? Semantic : Lexical;

    public LanguageSide Straighten(string name, Calibration calibration) =>
        this with
        {
            Semantic = Semantic with { Confidence = calibration.Straighten(name + ".semantic", Semantic.Confidence) },
            Lexical = Lexical with { Confidence = calibration.Straighten(name + ".lexical", Lexical.Confidence) },
        };

    public static LanguageSide Load(
        SectionFile file,
        string name,
        IReadOnlyList<RetrievalDocument> documents,
        TextAnalyzer analyzer,
        IReadOnlyList<ISentenceEncoder> encoders
    ) =>
        new(
            LanguageIndex.Load(file, name, documents, analyzer),
            encoders,
            SideModel.Load(file, name + ".semantic"),
            SideModel.Load(file, name + ".lexical")
        )
        {
            Homophones = HomophoneIndex.Load(file, name + ".homophones"),
        };

    public void Save(SectionWriter writer, string name)
    {
        Index.Save(writer, name);
        Semantic.Save(writer, name + ".semantic");
        Lexical.Save(writer, name + ".lexical");
        Homophones?.Save(writer, name + ".homophones");
    }
}
