namespace Bot.Host.Background;

/// <summary>This process among the hosts that share a store.</summary>
internal static class ThisHost
{
    /// <summary>
    /// <c>machine:process</c>. The store names claimed work by it and telemetry its instance, so that an operator can match the two.
    /// </summary>
    public static string Name { get; } = $"{Environment.MachineName}:{Environment.ProcessId}";
}
