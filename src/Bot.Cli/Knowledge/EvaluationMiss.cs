namespace Bot.Cli.Knowledge;

/// <summary>A line of <c>bot kb eval --misses</c>.</summary>
internal sealed record EvaluationMiss(
    string Id,
    string Text,
    IReadOnlyList<string> Gold,
    int Rank,
    double Confidence,
    IReadOnlyList<string> First
);
