using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Compliance;

/// <summary>What every store must do. Each engine derives its own class a topic, and gives an empty record a test.</summary>
public abstract class StoreCompliance : IAsyncLifetime
{
    private readonly List<TestStore> _stores = [];

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero));

    protected TestStore Store { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        await CreateRecordAsync();
        Store = OpenHost();
    }

    public virtual async Task DisposeAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }
    }

    /// <summary>Makes an empty record.</summary>
    protected abstract Task CreateRecordAsync();

    /// <summary>Opens the record as one more host.</summary>
    protected abstract TestStore OpenStore(FakeTimeProvider clock);

    protected TestStore OpenHost() => OpenHostAt(Clock);

    /// <summary>A host whose clock is another.</summary>
    protected TestStore OpenHostAt(FakeTimeProvider clock)
    {
        var store = OpenStore(clock);
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
