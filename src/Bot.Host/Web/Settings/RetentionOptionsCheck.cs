using Bot.Storage.Privacy;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web.Settings;

/// <summary>
/// Checks the <c>Retention</c> section: nothing is kept for less than a day, and a mistyped time does not erase what was to stay.
/// </summary>
internal sealed class RetentionOptionsCheck : IValidateOptions<RetentionOptions>
{
    // Of a hundred years: "36500" is read as days.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        var failures = new SettingFailures("Retention");
        foreach (
            var (key, kept) in new[]
            {
                ("Conversations", options.Conversations),
                ("Decisions", options.Decisions),
                ("Calls", options.Calls),
                ("DiscardedTurns", options.DiscardedTurns),
                ("Snapshots", options.Snapshots),
            }
        )
        {
            if (kept is { } time)
            {
                failures.RequireBetween(key, time, TimeSpan.FromDays(1), Longest);
            }
        }

        return failures.Result;
    }
}
