using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Turns;

/// <summary>The <c>Turns</c> section of the configuration.</summary>
internal sealed class TurnOptions
{
    /// <summary>The <see cref="Handler"/> that gives each message back.</summary>
    public const string Echo = "echo";

    /// <summary><c>echo</c> gives each message back instead of answering it; null: the dialog answers.</summary>
    public string? Handler { get; set; }

    /// <summary>How many conversations are worked side by side on this host.</summary>
    public int AtOnce { get; set; } = 32;

    /// <summary>How long a claimed turn is this host's, unless renewed: how late a dead host's turns go on.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one attempt may take before it counts as failed.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>After this many attempts the resident gets an apology and a person is asked for.</summary>
    public int MaxAttempts { get; set; } = 4;

    /// <summary>The wait before the second attempt; it doubles with each.</summary>
    public TimeSpan FirstBackOff { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How often the queue is looked at when nothing wakes the runner.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>A turn that takes longer than this shows that the bot is typing.</summary>
    public TimeSpan TypingAfter { get; set; } = TimeSpan.FromMilliseconds(400);

    /// <summary>How long a stopping host waits for its turns before it gives them back.</summary>
    public TimeSpan Drain { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Checks the section: a host that takes no turn, or asks the store without a pause, does not start.</summary>
    internal sealed class Validator : IValidateOptions<TurnOptions>
    {
        public ValidateOptionsResult Validate(string? name, TurnOptions options)
        {
            var failures = new SettingFailures("Turns");
            if (options.Handler is { Length: > 0 } handler && !handler.Equals(Echo, StringComparison.OrdinalIgnoreCase))
            {
                failures.Add($"Turns:Handler is '{handler}'; '{Echo}' or nothing is needed.");
            }

            failures.RequireBetween("AtOnce", options.AtOnce, 1, 1_000);
            failures.RequireBetween("MaxAttempts", options.MaxAttempts, 1, 100);
            failures.RequireBetween("Lease", options.Lease, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
            failures.RequireBetween("Timeout", options.Timeout, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
            failures.RequireBetween("FirstBackOff", options.FirstBackOff, TimeSpan.FromMilliseconds(10), TimeSpan.FromHours(1));
            failures.RequireBetween("Poll", options.Poll, TimeSpan.FromMilliseconds(10), TimeSpan.FromMinutes(1));
            failures.RequireBetween("TypingAfter", options.TypingAfter, TimeSpan.Zero, TimeSpan.FromMinutes(1));
            failures.RequireBetween("Drain", options.Drain, TimeSpan.Zero, TimeSpan.FromMinutes(5));
            return failures.Result;
        }
    }
}
