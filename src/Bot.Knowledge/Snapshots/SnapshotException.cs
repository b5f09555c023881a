namespace Bot.Knowledge.Snapshots;

/// <summary>A snapshot could not be built, read or found; the message says what to do.</summary>
public sealed class SnapshotException : Exception
{
    public SnapshotException(string message)
        : base(message) { }

    public SnapshotException(string message, Exception inner)
        : base(message, inner) { }

    public SnapshotException() { }
}
