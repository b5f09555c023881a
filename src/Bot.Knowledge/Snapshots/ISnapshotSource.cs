namespace Bot.Knowledge.Snapshots;

/// <summary>The snapshot that answers now. A turn reads it once and keeps it.</summary>
public interface ISnapshotSource
{
    IKnowledgeSnapshot Current { get; }
}
