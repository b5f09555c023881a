using Bot.Knowledge.Snapshots;
using Bot.Storage.Privacy;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Storage.Tests.Compliance;

public abstract class SnapshotRetentionCompliance(IStoreRecord record) : StoreCompliance(record)
{
    [Fact]
    public async Task Snapshots_GoOnceReplacedForTheirTime_ButForTheOneThatAnswersAndThoseThatARecordNames()
    {
        var folder = Directory.CreateTempSubdirectory("snapshots").FullName;
        try
        {
            var start = Clock.GetUtcNow();
            var (named, answering, old, young, newest) = (
                Snapshot(folder, 'a', start),
                Snapshot(folder, 'b', start.AddDays(1)),
                Snapshot(folder, 'c', start.AddDays(2)),
                Snapshot(folder, 'd', start.AddDays(3)),
                Snapshot(folder, 'e', start.AddDays(95))
            );
            await Store.AcceptAsync("hello");
            var result = TestStore.Result("answer");
            await Store.CommitAsync(
                await Store.ClaimAsync(),
                result with
                {
                    Decision = result.Decision with { Json = $$"""{"knowledge":"{{named}}"}""" },
                }
            );
            Clock.Advance(TimeSpan.FromDays(100));

            async Task<IReadOnlyList<string>> GoneAsync(TimeSpan? keep) =>
                await new SnapshotRetention(
                    Store.Database,
                    Options.Create(new KnowledgeOptions { Snapshots = folder }),
                    new Answering(answering),
                    new RetentionOptions { Snapshots = keep },
                    Clock,
                    NullLogger<SnapshotRetention>.Instance
                ).WorkAsync(CancellationToken.None);

            Assert.Empty(await GoneAsync(null));
            Assert.Equal([old], await GoneAsync(TimeSpan.FromDays(30)));
            Assert.Empty(await GoneAsync(TimeSpan.FromDays(30)));
            Assert.Equal(new[] { newest, young, answering, named }, new SnapshotStore(folder).Versions());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Snapshot(string folder, char name, DateTimeOffset builtAt)
    {
        var version = "sha256:" + new string(name, 64);
        var path = Directory.CreateDirectory(Path.Combine(folder, version.Replace(':', '-'))).FullName;
        File.WriteAllText(Path.Combine(path, "articles.json"), "{}");
        File.WriteAllText(
            Path.Combine(path, "manifest.json"),
            $$"""{"version":"{{version}}","source":"{{name}}","builtAt":"{{builtAt:O}}","models":[],"semantic":"""
                + $$"""{"answer":1,"clarify":1,"maxWrong":0.05},"lexical":{"answer":1,"clarify":1,"maxWrong":0.05} }"""
        );
        return version;
    }

    private sealed class Answering(string version) : ISnapshotStatus
    {
        public SnapshotStatus Status => new(version, false, [], null, null);
    }
}
