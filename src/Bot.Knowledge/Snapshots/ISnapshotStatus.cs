namespace Bot.Knowledge.Snapshots;

/// <summary>How the knowledge base stands now, for health and oversight.</summary>
public interface ISnapshotStatus
{
    SnapshotStatus Status { get; }
}
