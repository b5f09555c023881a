namespace Bot.Storage.Conversations;

/// <summary>Times as stores keep them: milliseconds since 1970-01-01 UTC.</summary>
internal static class Instants
{
    /// <summary>A row set further in the future than this was set by a clock that has since been put back; it counts as due.</summary>
    public const long ClockTolerance = 60_000;

    public static long ToStored(this DateTimeOffset at) => at.ToUnixTimeMilliseconds();

    public static long? ToStored(this DateTimeOffset? at) => at?.ToUnixTimeMilliseconds();

    public static long Now(this TimeProvider clock) => clock.GetUtcNow().ToUnixTimeMilliseconds();

    public static DateTimeOffset FromStored(long at) => DateTimeOffset.FromUnixTimeMilliseconds(at);

    public static DateTimeOffset? FromStored(long? at) => at is { } known ? FromStored(known) : null;
}
