using Bot.Knowledge.Snapshots;

namespace Bot.Host.Tests.Hosting;

/// <summary>A knowledge base whose first snapshot is being built and never comes.</summary>
internal sealed class NoSnapshotYet : ISnapshotSource
{
    public IKnowledgeSnapshot Current => throw new SnapshotException("Nobody should wait for it.");

    public IKnowledgeSnapshot? Ready => null;
}
