using Bot.Host.Web;
using Bot.Knowledge.Background;
using Bot.Storage.Database;
using Bot.Storage.Privacy;

namespace Bot.Host.Uploads;

/// <summary>
/// Takes away files on this host's disk that nothing speaks of: of a message that was never taken, and of conversations that were erased,
/// also by another host.
/// </summary>
internal sealed partial class UploadUpkeep(
    DataFolder data,
    UploadRoom room,
    IDatabase database,
    TimeProvider clock,
    ILogger<UploadUpkeep> logger
) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>A file waits so long for the message that names it: an agent's file is kept before its message is written.</summary>
    private static readonly TimeSpan Waits = TimeSpan.FromDays(1);

    private readonly ResidentFiles _files = new(database, data.Path);
    private DateTime _looked = DateTime.MinValue;

    /// <summary>Looks once. What was there at the last look is looked at again only if it is younger than a day before it.</summary>
    /// <returns>How many files went, apart from those of erased conversations.</returns>
    public async Task<int> WorkAsync(CancellationToken cancellationToken)
    {
        var erased = await _files.RemoveErasedAsync(cancellationToken);
        var until = clock.GetUtcNow().UtcDateTime - Waits;
        var removed = 0;
        foreach (var folder in new DirectoryInfo(data.Folder(ResidentFiles.Uploads)).EnumerateDirectories())
        {
            var old = folder.EnumerateFiles().Where(f => f.LastWriteTimeUtc >= _looked && f.LastWriteTimeUtc < until).ToList();
            removed += old.Count == 0 ? 0 : await RemoveUnnamedAsync(folder.Name, old, cancellationToken);
        }

        room.Recount();
        _looked = until;
        if (erased.Count + removed > 0)
        {
            LogRemoved(removed, erased.Count);
        }

        return removed;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Repeat.EveryAsync(WorkAsync, "The upkeep of uploads", Every, clock, logger, stoppingToken);

    private async Task<int> RemoveUnnamedAsync(string conversation, List<FileInfo> files, CancellationToken cancellationToken)
    {
        var naming = await _files.NamingAsync(conversation, cancellationToken);
        var unnamed = files
            .Where(f => !naming.Any(n => n.Contains(UploadStore.Scheme + f.Name.Split('.')[0], StringComparison.Ordinal)))
            .ToList();
        unnamed.ForEach(f => f.Delete());
        return unnamed.Count;
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Files} uploaded files that no message names were taken away, and those of {Conversations} erased conversations."
    )]
    private partial void LogRemoved(int files, int conversations);
}
