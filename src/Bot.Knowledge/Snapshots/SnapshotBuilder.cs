using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Lexical.Homophones;
using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Snapshots;

/// <summary>Builds a snapshot from the knowledge base folder and keeps it. A failed build changes nothing (DESIGN §6).</summary>
/// <param name="store">Where snapshots are kept.</param>
/// <param name="encoders">Encoders to use; <see cref="EncoderSet.None"/> for words alone.</param>
/// <param name="dictionary">Chinese dictionary words.</param>
/// <param name="time">For the build's date.</param>
public sealed class SnapshotBuilder(SnapshotStore store, EncoderSet encoders, ChineseDictionary dictionary, TimeProvider time)
{
    /// <summary>Changes whenever the engine would build something else from the same texts.</summary>
    private const string EngineVersion = "24";

    /// <summary>For a knowledge base that was never calibrated: the confidence taken at its word.</summary>
    private static readonly CalibratedThresholds Uncalibrated = new(0.6, 0.25, 0.05);

    /// <summary>
    /// The models folder, whose pronouncing dictionary misheard Chinese is read by; null, or a folder without one: it is not read.
    /// </summary>
    public string? Models { get; init; }

    /// <summary>Called when there is none yet and building begins; with encoders that takes minutes.</summary>
    public Action? Begins { get; init; }

    /// <summary>Called with the reason when what was built of these texts cannot be read: it is removed and built again.</summary>
    public Action<string>? Damaged { get; init; }

    /// <summary>Builds, or finds what was already built from the same texts and can be read.</summary>
    /// <exception cref="SnapshotException">A file is broken, or its two languages state different numbers; the message lists each with its
    /// line.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public IKnowledgeSnapshot Build(string knowledgeFolder)
    {
        var source = SourceOf(knowledgeFolder);
        if (store.Manifests().FirstOrDefault(m => m.Source == source) is { } there)
        {
            try
            {
                return store.Load(there, encoders);
            }
            catch (SnapshotException e)
            {
                // Damaged: left in place it would be found again at every start, and nothing would ever be built of these texts.
                Damaged?.Invoke(e.Message);
                store.Remove(there.Version);
            }
        }

        Begins?.Invoke();
        var findings = new List<Finding>();
        var knowledge = KnowledgeBaseReader.Read(knowledgeFolder, findings);
        if (findings.Count > 0)
        {
            throw new SnapshotException("The knowledge base has broken files, and nothing was built:\n" + string.Join('\n', findings))
            {
                Findings = findings,
            };
        }

        if (KnowledgeLint.Contradictions(knowledge) is { Count: > 0 } contradictions)
        {
            throw new SnapshotException(
                "The two languages of the knowledge base tell different things, and nothing was built:\n"
                    + string.Join('\n', contradictions)
            )
            {
                Findings = contradictions,
            };
        }

        var calibration = ReadCalibration(knowledgeFolder);
        var builder = new BilingualIndexBuilder(encoders, new WordList(dictionary.Read()), knowledge.Synonyms);
        var index = builder
            .Build(RetrievalDocuments.From(knowledge), Models is null ? null : PronouncingDictionary.Read(Models), knowledge.Unstated)
            .Straighten(calibration);
        var manifest = store.Save(
            knowledge,
            writer => builder.Save(index, writer),
            new SnapshotManifest
            {
                Version = "",
                Source = source,
                BuiltAt = time.GetUtcNow(),
                Models = encoders.Ids,
                Semantic = calibration.Thresholds.GetValueOrDefault("semantic", Uncalibrated),
                Lexical = calibration.Thresholds.GetValueOrDefault("lexical", Uncalibrated),
            }
        );

        // What answers is what was kept, not what is in memory: both are the same, and the memory of the build is given back.
        return store.Load(manifest, encoders);
    }

    private static Calibration ReadCalibration(string folder)
    {
        try
        {
            return Calibration.Read(folder) ?? new Calibration();
        }
        catch (JsonException e)
        {
            throw new SnapshotException(
                $"{Calibration.FileName}:{(e.LineNumber ?? 0) + 1}: {e.Message} Run 'bot kb calibrate' to write it again.",
                e
            );
        }
    }

    /// <summary>The hash of everything that the snapshot is made of.</summary>
    internal string SourceOf(string knowledgeFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + '\0'));
        Add(EngineVersion);
        Add(string.Join(',', encoders.Ids));
        Add(dictionary.Digest);
        Add(Models is null ? "" : PronouncingDictionary.Fingerprint(Models));
        foreach (var file in KnowledgeFiles.In(knowledgeFolder))
        {
            Add(Path.GetRelativePath(knowledgeFolder, file).Replace('\\', '/'));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
