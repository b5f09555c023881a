using Bot.Knowledge.Editing;
using Bot.Storage.Publishing;

namespace Bot.Host.Studio;

/// <summary>The last trial of a change.</summary>
/// <param name="State"><c>running</c>, <c>done</c> or <c>failed</c>.</param>
/// <param name="IsCurrent">False: the change was saved since.</param>
/// <param name="Problem">Why it failed, in English.</param>
/// <param name="ProblemCode">The same as a code that the pages have words for; null: a fault of the files, told by the problem alone.</param>
internal sealed record TrialView(string State, bool IsCurrent, DateTimeOffset At, TrialResult? Result, string? Problem, string? ProblemCode)
{
    public static TrialView Of(ArticleTrial trial, ArticleChange change) =>
        new(
            trial.State.ToString().ToLowerInvariant(),
            trial.Version == change.Version,
            trial.At,
            trial.Result,
            TrialProblems.English(trial.Problem) ?? trial.Problem,
            TrialProblems.English(trial.Problem) is null ? null : trial.Problem
        );
}
