namespace Bot.Dialogs.Decisions;

/// <summary>A candidate as ranked.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Entry"><c>article#anchor</c>.</param>
/// <param name="Confidence">0–1.</param>
/// <param name="Score">The ranker's raw score.</param>
/// <param name="Features">The evidence by name.</param>
public sealed record CandidateTrace(
    string Article,
    string Entry,
    double Confidence,
    double Score,
    IReadOnlyDictionary<string, double> Features
);
