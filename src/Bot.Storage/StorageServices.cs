using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Conversations.Verdicts;
using Bot.Storage.Conversations;
using Bot.Storage.Conversations.Delivery;
using Bot.Storage.Conversations.Entries;
using Bot.Storage.Conversations.QueuedTurns;
using Bot.Storage.Database;
using Bot.Storage.Figures;
using Bot.Storage.Postgres;
using Bot.Storage.Privacy;
using Bot.Storage.Redis;
using Bot.Storage.Signals;
using Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Bot.Storage;

/// <summary>Registers the record and its ports.</summary>
public static class StorageServices
{
    /// <summary>
    /// Registers every port of Bot.Dialogs' conversations on the store that the <c>Storage</c> section names, and a service that brings the
    /// tables forward at start.
    /// </summary>
    /// <exception cref="InvalidOperationException">The section names no store that there is.</exception>
    public static IServiceCollection AddConversationStore(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IIdSource, RandomIdSource>();
        var open = OpenDatabase(configuration);
        services.AddSingleton(_ => open());
        services.AddHostedService<MigrationAtStart>();
        services.AddHostedService<RecordPolling>();
        services.AddHostedService(s => s.GetRequiredService<RecordUpkeep>());
        services.AddSingleton(configuration.GetSection("Retention").Get<RetentionOptions>() ?? new RetentionOptions());
        services.AddHostedService<RecordRetention>();
        services.AddHostedService(s => s.GetRequiredService<FigureRollUp>());
        return services.AddConversationPorts().AddSignals(options);
    }

    /// <summary>Registers the retention of snapshots, for a host that answers from a knowledge base.</summary>
    public static IServiceCollection AddSnapshotRetention(this IServiceCollection services) =>
        services.AddHostedService<SnapshotRetention>();

    /// <summary>Rate limits, and the bridge between hosts where there is a Redis.</summary>
    internal static IServiceCollection AddSignals(this IServiceCollection services, StorageOptions options)
    {
        if (options.Redis is not { Length: > 0 } address)
        {
            services.AddSingleton<IRateLimits, LocalRateLimits>();
            return services;
        }

        services.AddSingleton(s => new RedisConnection(address, s.GetRequiredService<ILogger<RedisConnection>>()));
        services.AddSingleton<IRateLimits, RedisRateLimits>();
        services.AddHostedService<RedisSignals>();
        return services;
    }

    internal static IServiceCollection AddConversationPorts(this IServiceCollection services)
    {
        services.AddSingleton<WakeUps>();
        services.AddSingleton<ConversationSignals>();
        services.AddSingleton<IConversationSignals>(s => s.GetRequiredService<ConversationSignals>());
        services.AddSingleton<TurnTable>();
        services.AddSingleton<EntryWriter>();
        services.AddSingleton<HandoffTable>();
        services.AddSingleton<DeadLetterTable>();
        services.AddSingleton<DeliveryReports>();
        services.AddSingleton<IInbox, Inbox>();
        services.AddSingleton<IConversationLog, ConversationLog>();
        services.AddSingleton<ITurnQueue, TurnQueue>();
        services.AddSingleton<ITurnCommits, TurnCommits>();
        services.AddSingleton<IOutbox, Outbox>();
        services.AddSingleton<RecordUpkeep>();
        services.AddSingleton<FigureRollUp>();
        services.AddSingleton<DayFigures>().AddSingleton<WaitDays>();
        services.AddSingleton<IEntrySends, EntrySends>();
        services.AddSingleton<TakenReplies>();
        services.AddSingleton<IDecisions, Decisions>();
        services.AddSingleton<IDeadLetters, DeadLetters>();
        services.AddSingleton<IFeedback, Feedback>();
        services.AddSingleton<IQueueStatus, QueueStatusReader>();
        return services;
    }

    internal static Func<IDatabase> OpenDatabase(IConfiguration configuration)
    {
        var options = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        return options.Provider.ToLowerInvariant() switch
        {
            "sqlite" => () => new SqliteDatabase(SqliteConnectionString(options, configuration)),
            "postgres" when options.ConnectionString is { } connectionString => () => new PostgresDatabase(connectionString),
            "postgres" => throw new InvalidOperationException(
                "Storage:Provider is 'postgres', so Storage:ConnectionString must say where it is (Host=…;Database=…;Username=…;Password=…)."
            ),
            _ => throw new InvalidOperationException($"Storage:Provider is '{options.Provider}'; it must be 'sqlite' or 'postgres'."),
        };
    }

    internal static string SqliteConnectionString(StorageOptions options, IConfiguration configuration) =>
        options.ConnectionString
        ?? new SqliteConnectionStringBuilder { DataSource = Path.Combine(configuration["Data:Folder"] ?? ".data", "bot.db") }.ToString();
}
