using Bot.Knowledge.Editing;
using Bot.Storage.Publishing;

namespace Bot.Host.Studio;

/// <summary>The last trial of a change.</summary>
/// <param name="State"><c>running</c>, <c>done</c> or <c>failed</c>.</param>
/// <param name="IsCurrent">False: the change was saved since.</param>
internal sealed record TrialView(string State, bool IsCurrent, DateTimeOffset At, TrialResult? Result, string? Problem)
{
    public static TrialView Of(ArticleTrial trial, ArticleChange change) =>
        new(trial.State.ToString().ToLowerInvariant(), trial.Version == change.Version, trial.At, trial.Result, trial.Problem);
}
