namespace Bot.Knowledge.Snapshots;

/// <summary>The snapshot that answers now. A turn reads it once and keeps it.</summary>
public interface ISnapshotSource
{
    /// <summary>Waits for the first.</summary>
    IKnowledgeSnapshot Current { get; }

    /// <summary>Waits for nothing: null while there is none yet.</summary>
    IKnowledgeSnapshot? Ready { get; }
}
