using Bot.Knowledge.Editing;

namespace Bot.Storage.Publishing;

/// <summary>The last trial of a change.</summary>
/// <param name="Version">Of the change that was tried; the change may have been saved since.</param>
/// <param name="At">When it reached its state.</param>
/// <param name="Result">Of a trial that is done.</param>
/// <param name="Problem">Of one that failed.</param>
public sealed record ArticleTrial(
    string ChangeId,
    long Version,
    ArticleTrialState State,
    DateTimeOffset At,
    TrialResult? Result = null,
    string? Problem = null
);
