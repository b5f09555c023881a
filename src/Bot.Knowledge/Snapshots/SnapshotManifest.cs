using System.Text.Json.Serialization;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Confidence;

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
}

/// <summary>Generated serialisers of the snapshot's JSON files. Computed properties are not kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SnapshotManifest))]
[JsonSerializable(typeof(KnowledgeBase))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
