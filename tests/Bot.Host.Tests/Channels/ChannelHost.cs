using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Turns;
using Bot.Host.Background;
using Bot.Host.Delivery;
using Bot.Host.Switches;
using Bot.Host.Tests.Turns;
using Bot.Host.Turns;
using Bot.Protocol.Activities;
using Bot.Storage;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Channels;

/// <summary>
/// A host with one channel, the real SQLite store and the real runners, in this process. A second one on the same folder is a restart.
/// </summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly RequestsInWork _requests;

    private ChannelHost(WebApplication app, EchoHandler handler, RequestsInWork requests) =>
        (_app, Handler, Client, _requests) = (app, handler, app.GetTestClient(), requests);

    public HttpClient Client { get; }

    public EchoHandler Handler { get; }

    public TestServer Server => _app.GetTestServer();

    public IServiceProvider Services => _app.Services;

    public IConversationLog Log => _app.Services.GetRequiredService<IConversationLog>();

    public static async Task<ChannelHost> StartAsync(
        ChannelUnderTest channel,
        string folder,
        bool holds = false,
        Action<IServiceCollection>? services = null,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<WebApplication>? map = null
    )
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Test", ContentRootPath = folder });
        builder.Configuration.AddInMemoryCollection(channel.Settings);
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["Data"] = folder,
                ["Data:Folder"] = folder,
                ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "bot.db")}",
                ["Turns:Lease"] = "00:00:01",
                ["Turns:Poll"] = "00:00:00.05",
                ["Turns:Drain"] = "00:00:00",
                ["Delivery:Poll"] = "00:00:00.05",
                ["Delivery:Drain"] = "00:00:00",
                ["Delivery:FirstBackOff"] = "00:00:00.05",
            }
        );
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var handler = new EchoHandler { Holds = holds };
        builder.Services.AddSingleton<ITurnHandler>(handler);
        builder.Services.AddConversationStore(builder.Configuration);
        builder.Services.AddStaffStore().AddHandoffStore().AddDeskStore().AddSingleton<IHandoffArrivals, NoArrivals>();
        builder.Services.AddTurnRunner(builder.Configuration);
        builder.Services.AddDelivery(builder.Configuration);
        builder.Services.AddSwitches();
        channel.Add(builder.Services, builder.Configuration);
        services?.Invoke(builder.Services);
        var requests = new RequestsInWork();
        builder.Services.AddSingleton<IStartupFilter>(requests);
        var app = builder.Build();
        channel.Map(app);
        map?.Invoke(app);
        await app.StartAsync();
        return new(app, handler, requests);
    }

    /// <summary>All entries of all conversations of the channel, in order of their conversations' ids and their own.</summary>
    public async Task<IReadOnlyList<ConversationEntry>> EntriesAsync()
    {
        var database = _app.Services.GetRequiredService<Bot.Storage.Database.IDatabase>();
        var ids = await database.ReadAsync(session => session.QueryAsync<string>("SELECT id FROM conversations ORDER BY id"));
        var entries = new List<ConversationEntry>();
        foreach (var id in ids)
        {
            entries.AddRange(await Log.ReadAsync(id, 0, 1_000));
        }

        return entries;
    }

    /// <summary>What residents said, as kept.</summary>
    public async Task<IReadOnlyList<string?>> SaidAsync() =>
        [.. (await EntriesAsync()).Where(e => e.Kind == EntryKind.Resident).Select(e => ActivityJson.Parse(e.ActivityJson).Text)];

    /// <summary>What the bot answered, as kept.</summary>
    public async Task<IReadOnlyList<string?>> AnswersAsync() =>
        [.. (await EntriesAsync()).Where(e => e.Kind == EntryKind.Bot).Select(e => ActivityJson.Parse(e.ActivityJson).Text)];

    /// <summary>Waits until the condition holds; wakes with each change of the store.</summary>
    /// <exception cref="TimeoutException">It does not within 20 seconds.</exception>
    public async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var changes = _app.Services.GetRequiredService<IConversationSignals>().SubscribeToAll();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await condition())
        {
            try
            {
                await changes.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException exception)
            {
                throw new TimeoutException("The host did not come to the expected state.", exception);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _requests.EndedAsync();
        await _app.DisposeAsync();
    }
}
