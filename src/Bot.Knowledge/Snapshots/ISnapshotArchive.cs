namespace Bot.Knowledge.Snapshots;

/// <summary>Old snapshots, kept so that a decision can be replayed on the version that made it.</summary>
public interface ISnapshotArchive
{
    /// <summary>The snapshot of that version (<c>sha256:…</c>), or null when it is not kept here.</summary>
    IKnowledgeSnapshot? Find(string version);
}
