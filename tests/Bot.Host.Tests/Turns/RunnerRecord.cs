using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Switches;
using Bot.Dialogs.Turns;
using Bot.Host.Background;
using Bot.Host.Delivery;
using Bot.Host.Switches;
using Bot.Host.Telemetry;
using Bot.Host.Turns;
using Bot.Storage;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Turns;

/// <summary>A record on SQLite with a runner's parts around it, on a clock that the test moves.</summary>
internal sealed class RunnerRecord : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("runner").FullName;
    private readonly ServiceProvider _services;

    public RunnerRecord(ITurnHandler handler, TurnOptions? options = null, IEnumerable<KeyValuePair<string, string?>>? settings = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", _folder), .. settings ?? []]).Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddMetrics()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IConfiguration>(configuration)
            .AddConversationStore(configuration)
            .AddStaffStore()
            .AddHandoffStore()
            .AddSingleton<IHandoffArrivals, NoArrivals>()
            .AddSingleton(handler)
            .AddTurnRunner(configuration)
            .AddDelivery(configuration)
            .AddSingleton<IBotSwitches>(Switches)
            .AddSingleton<StoppedReplies>()
            .AddSingleton(options ?? new TurnOptions())
            .AddSingleton(new BackOff(new Random(1)))
            .BuildServiceProvider();
    }

    public SetSwitches Switches { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero));

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<Accepted> AcceptAsync(
        string text,
        string locale = "en-HK",
        string resident = "r1",
        ReplyDelivery delivery = ReplyDelivery.Pulled
    ) =>
        Get<IInbox>()
            .AcceptAsync(
                new InboundMessage
                {
                    Channel = "test",
                    ChannelConversationKey = resident,
                    ResidentId = resident,
                    Locale = locale,
                    Delivery = delivery,
                    ActivityJson = $$"""{"type":"message","text":"{{text}}"}""",
                }
            );

    public async Task<TurnWork> ClaimAsync() =>
        await Get<ITurnQueue>().ClaimAsync("test", TimeSpan.FromSeconds(30)) ?? throw new InvalidOperationException("No turn is due.");

    public Task WorkAsync(TurnWork work, CancellationToken abandon = default) => Get<TurnWorker>().WorkAsync(work, abandon);

    public async Task<string[]> RepliesAsync(string conversationId) =>
        [
            .. (await Get<IConversationLog>().ReadAsync(conversationId, 0, 100))
                .Where(e => e.Kind == EntryKind.Bot)
                .Select(e => e.ActivityJson),
        ];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Switches that the test sets.</summary>
    public sealed class SetSwitches : IBotSwitches
    {
        public SwitchPositions Positions { get; set; } = new([]);

        public ValueTask<SwitchPositions> ReadAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(Positions);
    }
}
