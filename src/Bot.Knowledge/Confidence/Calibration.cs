using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Knowledge.Confidence;

/// <summary>
/// <c>knowledge-base/calibration.json</c>, written by <c>bot kb calibrate</c> and taken into every snapshot: how each model's
/// confidence is straightened, and where it cuts.
/// </summary>
internal sealed record Calibration
{
    public const string FileName = "calibration.json";

    /// <summary>By model, e.g. <c>en.semantic</c>.</summary>
    public Dictionary<string, PlattScaling> Scaling { get; init; } = new(StringComparer.Ordinal);

    /// <summary>By way of running: <c>semantic</c> or <c>lexical</c>.</summary>
    public Dictionary<string, CalibratedThresholds> Thresholds { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Null when there is none.</summary>
    /// <exception cref="JsonException">The file is broken.</exception>
    public static Calibration? Read(string knowledgeFolder)
    {
        var path = Path.Combine(knowledgeFolder, FileName);
        return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllText(path), CalibrationJson.Default.Calibration) : null;
    }

    public void Write(string knowledgeFolder) =>
        File.WriteAllText(
            Path.Combine(knowledgeFolder, FileName),
            JsonSerializer.Serialize(this, CalibrationJson.Default.Calibration) + "\n"
        );

    public ConfidenceModel Straighten(string side, ConfidenceModel model)
    {
        if (!Scaling.TryGetValue(side, out var scaling))
        {
            return model;
        }

        var weights = model.Weights.ToArray();
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] *= scaling.Scale;
        }

        weights[(int)Evidence.Bias] += scaling.Shift;
        return new ConfidenceModel(weights);
    }
}

/// <summary><see cref="Thresholds"/> as kept in a file.</summary>
/// <param name="AnswerAlone">Null in files that an earlier version wrote.</param>
internal sealed record CalibratedThresholds(double Answer, double Clarify, double MaxWrong, double? AnswerAlone = null)
{
    public Thresholds ToThresholds() => new(Answer, Clarify, MaxWrong) { AnswerAlone = AnswerAlone ?? Answer };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow
)]
[JsonSerializable(typeof(Calibration))]
internal sealed partial class CalibrationJson : JsonSerializerContext;
