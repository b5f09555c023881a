using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Handoff;
using Bot.Host.Background;
using Bot.Host.Delivery;
using Bot.Host.Handoff;
using Bot.Host.Handoff.Outside;
using Bot.Host.Switches;
using Bot.Host.Telemetry;
using Bot.Host.Tests.Channels;
using Bot.Host.Web;
using Bot.Knowledge.Snapshots;
using Bot.Protocol.Activities;
using Bot.Storage;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Handoff.Outside;

/// <summary>The real store, reconciler, outbox and endpoints; time and passes move when a test says so.</summary>
internal sealed class OutsideHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly WebApplication _app;

    private OutsideHost(WebApplication app, TemporaryFolder folder, FakeTimeProvider clock) =>
        (_app, _folder, Clock, Client) = (app, folder, clock, app.GetTestClient());

    public FakeTimeProvider Clock { get; }

    public HttpClient Client { get; }

    public static async Task<OutsideHost> StartAsync(IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection> services)
    {
        var folder = new TemporaryFolder();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Test", ContentRootPath = folder.Path });
        builder.Configuration.AddInMemoryCollection([new("Data:Folder", folder.Path), .. settings]);
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder
            .Services.AddSingleton<TimeProvider>(clock)
            .AddConversationStore(builder.Configuration)
            .AddStaffStore()
            .AddHandoffStore()
            .AddDeskStore()
            .AddSingleton(new HandoffSettings())
            .AddSingleton<ISnapshotStatus, NoSnapshot>()
            .AddSingleton<ISnapshotSource, NoSnapshot>()
            .AddSingleton<QueueDirectory>()
            .AddSingleton<CaseWishes>()
            .AddSingleton<HandoffRouter>()
            .AddTransient<HandoffFaults>()
            .AddTransient<HandoffReconciler>()
            .AddSingleton(new DeliveryOptions())
            .AddSingleton(new BackOff(new Random(1)))
            .AddSingleton<HostMetrics>()
            .AddSingleton<MessageDelivery>()
            .AddOutsideDesks()
            .AddSwitches();
        services(builder.Services);
        var app = builder.Build();
        app.UseErrorBodies();
        app.MapOutsideDesks();
        await app.StartAsync();
        return new(app, folder, clock);
    }

    /// <summary>A resident who said something, got an answer and asks for a person.</summary>
    public async Task<string> AskAsync()
    {
        var id = await SayAsync("How much is a full licence?");
        await Get<IEntrySends>()
            .SendAsync(
                new()
                {
                    ConversationId = id,
                    Entries =
                    [
                        new EntryDraft(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message("It is HK$900."))),
                        new EntryDraft(EntryKind.Note, "a1", ActivityJson.Write(ActivityFactory.Message("for staff alone"))),
                    ],
                }
            );
        await SayAsync("A person please");
        await Get<IEntrySends>()
            .SendAsync(
                new()
                {
                    ConversationId = id,
                    Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "resident_request"),
                }
            );
        return id;
    }

    public async Task<string> SayAsync(string text) =>
        (
            await Get<IInbox>()
                .AcceptAsync(
                    new InboundMessage
                    {
                        Channel = "test",
                        ChannelConversationKey = "r",
                        ResidentId = "r",
                        ActivityJson = ActivityJson.Write(ActivityFactory.Message(text)),
                        Locale = "en",
                        WantsTurn = false,
                    }
                )
        ).ConversationId;

    /// <summary>One pass, and all that the outbox then holds for the desk, in order.</summary>
    public async Task PassAsync(string desk)
    {
        await Get<HandoffReconciler>().PassAsync(default);
        var sender = _app.Services.GetServices<IChannelSender>().Single(s => s.Destination == desk);
        while (await Get<IOutbox>().ClaimAsync(desk, "test", TimeSpan.FromMinutes(1), 10) is { Count: > 0 } claimed)
        {
            foreach (var message in claimed)
            {
                await Get<MessageDelivery>().DeliverAsync(sender, message, default);
            }
        }
    }

    public async Task<(HandoffState? State, ConversationOwner Owner)> StateAsync(string id)
    {
        var row = (await Get<DeskLists>().FindAsync(id, null))!;
        return (row.State, row.Conversation.Owner);
    }

    /// <summary>What the resident was told, by bot or person, newest last.</summary>
    public async Task<IReadOnlyList<string?>> ToldAsync(string id) =>
        [
            .. (await Get<IConversationLog>().ReadAsync(id, 0, 1_000))
                .Where(e => e.Kind is EntryKind.Bot or EntryKind.Agent)
                .Select(e => ActivityJson.Parse(e.ActivityJson).Text),
        ];

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private sealed class NoSnapshot : ISnapshotStatus, ISnapshotSource
    {
        public SnapshotStatus Status => new(null, Rebuilding: false, [], null, null);

        public IKnowledgeSnapshot Current => throw new NotSupportedException("There is no snapshot here.");

        public IKnowledgeSnapshot? Ready => null;
    }
}
