using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Compliance;

/// <summary>What every store must do. Each engine derives its own class a topic, with its record.</summary>
public abstract class StoreCompliance(IStoreRecord record) : IAsyncLifetime
{
    private readonly List<TestStore> _stores = [];

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero));

    protected TestStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await record.CreateAsync();
        Store = OpenHost();
    }

    public async Task DisposeAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }

        record.Dispose();
    }

    protected TestStore OpenHost() => OpenHostAt(Clock);

    /// <summary>A host whose clock is another.</summary>
    protected TestStore OpenHostAt(FakeTimeProvider clock)
    {
        var store = record.Open(clock);
        _stores.Add(store);
        return store;
    }

    /// <summary>The host goes and comes back.</summary>
    protected async Task RestartAsync()
    {
        _stores.Remove(Store);
        await Store.DisposeAsync();
        Store = OpenHost();
    }
}
