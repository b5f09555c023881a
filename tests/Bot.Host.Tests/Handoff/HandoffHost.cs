using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Turns;
using Bot.Host.Channels;
using Bot.Host.Channels.Phone;
using Bot.Host.Channels.Phone.Jambonz;
using Bot.Host.Handoff;
using Bot.Host.Handoff.Outside;
using Bot.Knowledge.Snapshots;
using Bot.Protocol.Activities;
using Bot.Storage;
using Bot.Storage.Database;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;
using Bot.TestServers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Handoff;

/// <summary>What moves hand-offs, on a real store; time, turns and passes move when a test says so.</summary>
internal sealed class HandoffHost : IAsyncDisposable
{
    private static readonly Lazy<Task<PostgresServer>> Server = new(() => PostgresServer.StartNewAsync(durable: false));

    private readonly string _folder = Directory.CreateTempSubdirectory("bot-handoff-").FullName;
    private readonly ServiceProvider _services;

    private HandoffHost(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", _folder), .. settings]).Build();
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging()
            .AddConversationStore(configuration)
            .AddStaffStore()
            .AddHandoffStore()
            .AddDeskStore()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(Settings)
            .AddSingleton<ISnapshotStatus>(Knowledge)
            .AddSingleton<ISnapshotSource>(Knowledge)
            .AddChannels()
            .AddSingleton<OutsideTalk>()
            .AddSingleton<OutsideDesks>()
            .AddSingleton<QueueDirectory>()
            .AddSingleton<CaseWishes>()
            .AddSingleton<IChannelAdapter>(new PhoneAdapter(JambonzOptions.Channel))
            .AddSingleton<HandoffRouter>()
            .AddSingleton<IHandoffArrivals, TurnArrivals>()
            .AddTransient<HandoffFaults>()
            .AddTransient<HandoffReconciler>()
            .AddSingleton<HeldDanger>()
            .AddTransient<HeldTalks>();
        var database = services.Last(d => d.ServiceType == typeof(IDatabase));
        services.Remove(database);
        services
            .AddSingleton(s => new CrashingDatabase((IDatabase)database.ImplementationFactory!(s)))
            .AddSingleton<IDatabase>(s => s.GetRequiredService<CrashingDatabase>());
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));

    public HandoffSettings Settings { get; } = new();

    /// <summary>The knowledge base, which names the departments; at first there is none yet.</summary>
    public DepartmentsOnly Knowledge { get; } = new();

    /// <param name="store"><c>sqlite</c> or <c>postgres</c>.</param>
    public static async Task<HandoffHost> StartAsync(string store = "sqlite")
    {
        IEnumerable<KeyValuePair<string, string?>> settings =
            store == "sqlite"
                ? []
                :
                [
                    new("Storage:Provider", "postgres"),
                    new("Storage:ConnectionString", await (await Server.Value).CreateDatabaseAsync() + ";MaxPoolSize=20"),
                ];
        var host = new HandoffHost(settings);
        await host.Get<IDatabase>().MigrateAsync();
        return host;
    }

    public async Task AddAgentAsync(string id, bool isHere = true, int capacity = 2, string[]? skills = null, string[]? departments = null)
    {
        await Get<StaffAccounts>()
            .AddAsync(
                new StaffAccount
                {
                    Id = id,
                    UserName = id,
                    Name = $"Agent {id}",
                    Roles = ["agent"],
                    Departments = departments ?? ["*"],
                    Languages = ["en", "zh"],
                    Skills = skills ?? [],
                    Capacity = capacity,
                },
                "test"
            );
        if (isHere)
        {
            await Get<AgentPresence>().SetAsync(id, PresenceStatus.Available);
        }
    }

    /// <summary>A resident's message, which waits for a turn unless an agent has them.</summary>
    public Task<string> SayAsync(
        string resident,
        string text,
        string channel = "test",
        string? department = null,
        ReplyDelivery delivery = default
    ) => TakeAsync(resident, ActivityJson.Write(ActivityFactory.Message(text)), channel, department, delivery);

    /// <summary>What a channel took from a resident, as it came.</summary>
    public async Task<string> TakeAsync(
        string resident,
        string activityJson,
        string channel = "test",
        string? department = null,
        ReplyDelivery delivery = default
    ) =>
        (
            await Get<IInbox>()
                .AcceptAsync(
                    new InboundMessage
                    {
                        Channel = channel,
                        ChannelConversationKey = resident,
                        ResidentId = resident,
                        ActivityJson = activityJson,
                        Locale = "en",
                        Department = department,
                        Delivery = delivery,
                    }
                )
        ).ConversationId;

    /// <summary>Works the next turn: <c>person</c> and <c>danger</c> in the words ask for a person.</summary>
    /// <param name="details">What the request that it makes says of itself.</param>
    /// <returns>False when none is due.</returns>
    public async Task<bool> WorkAsync(string? details = null)
    {
        if (await Get<ITurnQueue>().ClaimAsync("test", TimeSpan.FromSeconds(30)) is not { } work)
        {
            return false;
        }

        var text = string.Join(' ', work.Entries.Select(e => ActivityJson.Parse(e.ActivityJson).Text));
        var priority = text.Contains("danger", StringComparison.Ordinal) ? 100 : 0;
        var asks = priority > 0 || (text.Contains("person", StringComparison.Ordinal) && work.Lease.Owner.Kind == OwnerKind.Bot);
        await Get<ITurnCommits>()
            .CommitAsync(
                new TurnCommit(
                    work.Lease,
                    new TurnResult
                    {
                        Replies = [new EntryDraft(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message("Reply of the bot.")))],
                        Handoff = asks
                            ? new HandoffChange(
                                HandoffState.Requested,
                                ConversationOwner.Handoff,
                                priority > 0 ? "suicide" : "resident_request"
                            )
                            {
                                Priority = priority,
                                DetailsJson = details,
                            }
                            : null,
                        Decision = new DecisionRecord
                        {
                            Id = Guid.NewGuid().ToString("N"),
                            Outcome = asks ? "handoff" : "answer",
                            Reason = "test",
                            Json = "{}",
                        },
                    }
                )
            );
        return true;
    }

    public Task PassAsync() => Get<HandoffReconciler>().PassAsync(default);

    public async Task<DeskRow> RowAsync(string conversation) => (await Get<DeskLists>().FindAsync(conversation, null))!;

    public Task<IReadOnlyList<ConversationEntry>> EntriesAsync(string conversation) =>
        Get<IConversationLog>().ReadAsync(conversation, 0, 1_000);

    /// <summary>What the resident was told by the bot, newest last.</summary>
    public async Task<IReadOnlyList<Activity>> ToldAsync(string conversation) =>
        [.. (await EntriesAsync(conversation)).Where(e => e.Kind == EntryKind.Bot).Select(e => ActivityJson.Parse(e.ActivityJson))];

    /// <summary>All measured waits, in milliseconds.</summary>
    public Task<IReadOnlyList<long>> WaitsAsync() =>
        Get<IDatabase>().ReadAsync(s => s.QueryAsync<long>("SELECT waited FROM handoff_waits"));

    public Task<HandoffOutcome> RunAsync(
        string conversation,
        string agent,
        Func<HandoffAgentMoves, HandoffScene, AgentName, HandoffMove> move
    )
    {
        var moves = new HandoffAgentMoves(Settings);
        return Get<HandoffUnits>()
            .RunAsync(
                new()
                {
                    ConversationId = conversation,
                    AgentId = agent,
                    Grace = Settings.VanishGrace,
                    Decide = s => move(moves, s, new AgentName(agent, $"Agent {agent}")),
                }
            );
    }

    public Task<SendResult> AgentSaysAsync(string conversation, string agent, string text) =>
        Get<IEntrySends>()
            .SendAsync(
                new()
                {
                    ConversationId = conversation,
                    ExpectedOwner = ConversationOwner.Agent(agent),
                    Entries = [new EntryDraft(EntryKind.Agent, agent, ActivityJson.Write(ActivityFactory.Message(text)))],
                }
            );

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
