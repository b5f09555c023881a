namespace Bot.Load;

/// <summary>What is run.</summary>
/// <param name="Root">The repository.</param>
/// <param name="Store"><c>sqlite</c> or <c>postgres</c> (then with Redis).</param>
/// <param name="Hosts">How many hosts, from 1.</param>
/// <param name="Residents">How many residents, from 1.</param>
/// <param name="Messages">How many messages each resident sends, from 1.</param>
/// <param name="Rate">Messages a second over all residents, about.</param>
/// <param name="Fault">What goes wrong once a third of the messages is sent.</param>
/// <param name="FaultTime">How long it stays wrong.</param>
/// <param name="Json">Whether the last line is the result as JSON.</param>
internal sealed record LoadOptions(
    string Root,
    string Store,
    int Hosts,
    int Residents,
    int Messages,
    double Rate,
    string Fault,
    TimeSpan FaultTime,
    bool Json
)
{
    public static readonly string[] Stores = ["sqlite", "postgres"];

    public static readonly string[] Faults =
    [
        "none",
        "kill-host",
        "stop-postgres",
        "stop-redis",
        "channel-500",
        "channel-hang",
        "channel-reset",
        "disk-full",
    ];

    /// <summary>Whether residents write by a channel that is called with the replies, instead of web chat.</summary>
    public bool IsPushed => Fault.StartsWith("channel-", StringComparison.Ordinal);
}
