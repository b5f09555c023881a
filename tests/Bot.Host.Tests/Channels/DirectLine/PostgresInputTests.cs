using Bot.Host.Tests.Hosting;
using Bot.TestServers;
using static Bot.Host.Tests.Hosting.DirectLineClient;

namespace Bot.Host.Tests.Channels.DirectLine;

/// <summary>What PostgreSQL refuses and SQLite takes.</summary>
public sealed class PostgresInputTests : IAsyncLifetime
{
    private PostgresServer? _server;
    private HostFactory? _host;

    public async Task InitializeAsync()
    {
        _server = await PostgresServer.StartNewAsync(durable: false);
        _host = new(
            new()
            {
                ["Storage:Provider"] = "postgres",
                ["Storage:ConnectionString"] = await _server.CreateDatabaseAsync() + ";MaxPoolSize=20",
            }
        );
    }

    [Fact]
    public async Task Post_WithAnOddIdOfTheClients_IsTakenOnce()
    {
        var client = await StartedAsync(_host!);

        var first = await client.PostAsync(Message(@"a\u0000b"));
        var repeat = await client.PostAsync(Message(@"a\u0000b"));
        var other = await client.PostAsync(Message(@"a\u0001b"));

        Assert.Equal(first, repeat);
        Assert.NotEqual(first, other);
        await client.WaitForAsync(a => Text(a) == "You said: hello");
    }

    public async Task DisposeAsync()
    {
        await _host!.DisposeAsync();
        await _server!.DisposeAsync();
    }

    private static string Message(string id) => $$$"""{"type":"message","text":"hello","channelData":{"clientActivityID":"{{{id}}}"}}""";
}
