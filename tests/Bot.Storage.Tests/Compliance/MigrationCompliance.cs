using Bot.Storage.Database;

namespace Bot.Storage.Tests.Compliance;

public abstract class MigrationCompliance(IStoreRecord record) : StoreCompliance(record)
{
    [Fact]
    public async Task HostsThatStartAtOnce_BringTheTablesForwardOnce()
    {
        var hosts = Enumerable.Range(0, 4).Select(_ => OpenHost()).ToList();

        var applied = await Task.WhenAll(hosts.Select(h => Task.Run(() => h.Database.MigrateAsync())));

        Assert.Equal(MigrationFiles.For(Store.Database.Engine).Select(m => m.Name), applied.SelectMany(a => a).Order());
        Assert.Empty(await Store.Database.MigrateAsync());
        Assert.Equal(Bot.Dialogs.Conversations.Inbound.InboxOutcome.Accepted, (await hosts[0].AcceptAsync("hello")).Outcome);
    }
}
