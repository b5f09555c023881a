using Bot.Knowledge.Articles.Checks;

namespace Bot.Knowledge.Snapshots;

/// <summary>A snapshot could not be built, read or found; the message says what to do.</summary>
public sealed class SnapshotException : Exception
{
    public SnapshotException(string message)
        : base(message) { }

    public SnapshotException(string message, Exception inner)
        : base(message, inner) { }

    public SnapshotException() { }

    /// <summary>What is wrong with the articles, where that is why.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
