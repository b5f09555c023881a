using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// Registers the knowledge base: <see cref="ISnapshotSource"/>, <see cref="ISnapshotArchive"/>, <see cref="ISnapshotStatus"/>.
/// </summary>
public static class KnowledgeServiceCollectionExtensions
{
    /// <summary>
    /// Reads section <c>Knowledge</c> (<see cref="KnowledgeOptions"/>); keeps the snapshot up to date as a hosted service.
    /// </summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.Configure<KnowledgeOptions>(options => configuration.GetSection(KnowledgeOptions.Section).Bind(options));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SnapshotSource>();
        services.AddSingleton<ISnapshotSource>(static s => s.GetRequiredService<SnapshotSource>());
        services.AddSingleton<ISnapshotArchive>(static s => s.GetRequiredService<SnapshotSource>());
        services.AddSingleton<ISnapshotStatus>(static s => s.GetRequiredService<SnapshotSource>());
        services.AddSingleton<IHostedService>(static s => s.GetRequiredService<SnapshotSource>());
        return services;
    }
}
