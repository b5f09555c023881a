using System.Diagnostics.Metrics;

namespace Bot.Host.Telemetry;

/// <summary>What the host counts. Names follow OpenTelemetry's: seconds, and units in braces.</summary>
internal sealed class HostMetrics
{
    public const string Name = "Bot";

    private readonly Histogram<double> _steps;
    private readonly Counter<long> _turns;
    private readonly Counter<long> _deliveries;
    private readonly Counter<long> _leftOut;
    private readonly UpDownCounter<long> _sockets;

    public HostMetrics(IMeterFactory meters)
    {
        Meter = meters.Create(Name);
        _steps = Meter.CreateHistogram<double>("bot.turn.step.duration", "s", "Time of a turn by step: queue, handle, commit.");
        _turns = Meter.CreateCounter<long>("bot.turn.outcomes", "{turn}", "Turns by how they ended.");
        _deliveries = Meter.CreateCounter<long>("bot.delivery.attempts", "{message}", "Sends by destination and result.");
        _leftOut = Meter.CreateCounter<long>(
            "bot.messages.left_out",
            "{message}",
            "Messages that came and were not taken, by channel and reason."
        );
        _sockets = Meter.CreateUpDownCounter<long>("bot.sockets", "{socket}", "Open sockets by channel.");
    }

    public Meter Meter { get; }

    /// <param name="step"><c>queue</c>, <c>handle</c> or <c>commit</c>.</param>
    public void TurnStep(string step, TimeSpan time) => _steps.Record(time.TotalSeconds, new KeyValuePair<string, object?>("step", step));

    /// <param name="outcome">The decision's outcome, or <c>retry</c>, <c>lease_lost</c>, <c>given_back</c>, <c>stale_fence</c>,
    /// <c>not_owner</c>, <c>not_committed</c>.</param>
    public void TurnEnded(string outcome, string channel) =>
        _turns.Add(1, new KeyValuePair<string, object?>("outcome", outcome), new KeyValuePair<string, object?>("channel", channel));

    /// <param name="result"><c>sent</c>, <c>retry</c>, <c>failed</c> (for good), <c>expired</c>, <c>stopped</c> (by staff) or
    /// <c>given_back</c>.</param>
    public void Delivered(string destination, string result) =>
        _deliveries.Add(
            1,
            new KeyValuePair<string, object?>("destination", destination),
            new KeyValuePair<string, object?>("result", result)
        );

    /// <param name="reason">Why: <c>unknown_number</c>.</param>
    public void LeftOut(string channel, string reason, int count) =>
        _leftOut.Add(count, new KeyValuePair<string, object?>("channel", channel), new KeyValuePair<string, object?>("reason", reason));

    /// <summary>Counts a socket as open until the result is disposed.</summary>
    public IDisposable SocketOpened(string channel)
    {
        var tag = new KeyValuePair<string, object?>("channel", channel);
        _sockets.Add(1, tag);
        return new OpenSocket(_sockets, tag);
    }

    private sealed class OpenSocket(UpDownCounter<long> sockets, KeyValuePair<string, object?> tag) : IDisposable
    {
        public void Dispose() => sockets.Add(-1, tag);
    }
}
