namespace Bot.Knowledge.Ranking;

/// <summary>How a classifier is trained.</summary>
internal sealed record SoftmaxTraining
{
    public int Epochs { get; init; } = 8;

    public int BatchSize { get; init; } = 64;

    public float LearningRate { get; init; } = 0.05f;

    /// <summary>L2 weight decay.</summary>
    public float Decay { get; init; } = 1e-5f;

    public int Seed { get; init; } = 17;
}
