using Microsoft.Extensions.Time.Testing;

namespace Bot.Storage.Tests.Compliance;

/// <summary>An engine's record for one test.</summary>
public interface IStoreRecord : IDisposable
{
    /// <summary>Makes it, empty.</summary>
    Task CreateAsync();

    /// <summary>Opens it as one more host.</summary>
    TestStore Open(FakeTimeProvider clock);
}
