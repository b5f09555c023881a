using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Ranking;

namespace Bot.Knowledge.Snapshots.Training;

/// <summary>
/// Models for corpora that cannot teach anything themselves (no other ways of asking): <c>default-models.json</c>, trained by
/// <c>bot kb train-defaults</c> on the project's own questions alone, features by name so that they can be read.
/// </summary>
internal static class DefaultModels
{
    private static readonly Lazy<IReadOnlyDictionary<string, SideModel>> All = new(Read);

    public static string Name(bool chinese, bool encoders, bool cross) =>
        $"{(chinese ? "zh" : "en")}{(cross ? ".cross" : "")}.{(encoders ? "semantic" : "lexical")}";

    public static SideModel? Find(string name) => All.Value.GetValueOrDefault(name);

    public static string Write(IReadOnlyDictionary<string, SideModel> models) =>
        JsonSerializer.Serialize(
            models.ToDictionary(
                m => m.Key,
                m => new ModelWeights(
                    Enum.GetNames<Feature>()
                        .Zip(m.Value.Ranker.Weights.ToArray())
                        .Where(p => p.Second != 0)
                        .ToDictionary(p => p.First, p => Math.Round(p.Second, 4), StringComparer.Ordinal),
                    Enum.GetNames<Evidence>()
                        .Zip(m.Value.Confidence.Weights.ToArray())
                        .Where(p => p.Second != 0)
                        .ToDictionary(p => p.First, p => Math.Round(p.Second, 4), StringComparer.Ordinal)
                ),
                StringComparer.Ordinal
            ),
            DefaultModelsJson.Default.DictionaryStringModelWeights
        );

    private static Dictionary<string, SideModel> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Bot.Knowledge.Snapshots.default-models.json");
        return stream is null
            ? []
            : JsonSerializer
                .Deserialize(stream, DefaultModelsJson.Default.DictionaryStringModelWeights)!
                .ToDictionary(m => m.Key, m => ToModel(m.Value), StringComparer.Ordinal);
    }

    private static SideModel ToModel(ModelWeights weights)
    {
        var ranker = new float[EntryRanker.FeatureCount];
        foreach (var (name, weight) in weights.Ranker)
        {
            ranker[(int)Enum.Parse<Feature>(name)] = (float)weight;
        }

        var confidence = new double[ConfidenceModel.EvidenceCount];
        foreach (var (name, weight) in weights.Confidence)
        {
            confidence[(int)Enum.Parse<Evidence>(name)] = weight;
        }

        // A row of a foreign corpus is its own article: there are no sisters to choose among.
        return new SideModel(new EntryRanker(ranker), new EntryRanker(ranker), new ConfidenceModel(confidence));
    }
}

internal sealed record ModelWeights(Dictionary<string, double> Ranker, Dictionary<string, double> Confidence);

[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(Dictionary<string, ModelWeights>))]
internal sealed partial class DefaultModelsJson : JsonSerializerContext;
