using System.Text.Json.Serialization;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Encoders;

namespace Bot.Knowledge.Snapshots;

/// <summary><c>manifest.json</c> of a snapshot folder.</summary>
internal sealed record SnapshotManifest
{
    /// <summary><c>sha256:…</c> over the other files.</summary>
    public required string Version { get; init; }

    /// <summary>Hash of what it was built from: texts, models, engine. Equal sources make equal snapshots.</summary>
    public required string Source { get; init; }

    public required DateTimeOffset BuiltAt { get; init; }

    /// <summary>Ids of the encoders whose vectors it holds.</summary>
    public required IReadOnlyList<string> Models { get; init; }

    /// <summary>Thresholds when the encoders run.</summary>
    public required CalibratedThresholds Semantic { get; init; }

    /// <summary>Thresholds when words alone rank.</summary>
    public required CalibratedThresholds Lexical { get; init; }

    /// <summary>Whether it was built with these very models; of no encoders every snapshot has all there is.</summary>
    public bool HasVectorsOf(EncoderSet encoders) => encoders.Ids.Count == 0 || Models.SequenceEqual(encoders.Ids, StringComparer.Ordinal);
}

/// <summary>Generated serialisers of the snapshot's JSON files. Computed properties are not kept.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(SnapshotManifest))]
[JsonSerializable(typeof(KnowledgeBase))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
