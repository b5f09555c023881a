namespace Bot.Host.Turns;

/// <summary>The <c>Turns</c> section of the configuration.</summary>
internal sealed class TurnOptions
{
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
}
