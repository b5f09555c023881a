using System.Diagnostics;

namespace Bot.Host.Telemetry;

/// <summary>
/// The spans of a message's way. The request that brought it, its turn and its sends are one trace: the parent is kept with the turn's and
/// the outbox's rows. Tags hold ids and codes, never text.
/// </summary>
internal static class Traces
{
    public const string Name = "Bot";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>Starts a span under a parent that was kept in the record; null when nobody listens.</summary>
    public static Activity? Start(string name, ActivityKind kind, string? parent, params ReadOnlySpan<(string Key, object? Value)> tags)
    {
        _ = ActivityContext.TryParse(parent, traceState: null, out var context);
        var span = Source.StartActivity(name, kind, context);
        foreach (var (key, value) in tags)
        {
            span?.SetTag(key, value);
        }

        return span;
    }
}
