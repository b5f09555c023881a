using System.Text.Json.Serialization;

namespace Bot.Knowledge.Evaluation;

/// <summary>What one run over a corpus gave. Rates are shares, 0 to 1.</summary>
public sealed record EvaluationReport
{
    public required int Documents { get; init; }

    public required int Queries { get; init; }

    /// <summary>Queries with at least one right document in the corpus.</summary>
    public required int Answerable { get; init; }

    [JsonPropertyName("hit@1")]
    public required double HitAt1 { get; init; }

    [JsonPropertyName("hit@3")]
    public required double HitAt3 { get; init; }

    [JsonPropertyName("hit@5")]
    public required double HitAt5 { get; init; }

    [JsonPropertyName("mrr@10")]
    public required double MrrAt10 { get; init; }

    /// <summary>Area under the ROC curve of the confidence, answerable against not; null when all queries are of one kind.</summary>
    public required double? Auroc { get; init; }

    /// <summary>The largest share of all queries that can be answered while at most 5% of the answers given are wrong.</summary>
    public required double AnsweredAt5PercentWrong { get; init; }

    public required double P50Ms { get; init; }

    public required double P99Ms { get; init; }

    /// <summary>Encoders in use; empty when the ranking was lexical alone.</summary>
    public required IReadOnlyList<string> Models { get; init; }

    /// <summary>The same by plain BM25 in the same run; left out when not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EvaluationReport? Baseline { get; init; }
}
