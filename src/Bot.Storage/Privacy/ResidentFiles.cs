using Bot.Storage.Database;

namespace Bot.Storage.Privacy;

/// <summary>The files that residents and agents sent, on this machine: <c>{data}/uploads/{conversation}/</c>.</summary>
public sealed class ResidentFiles(IDatabase database, string dataFolder)
{
    /// <summary>The folder of all uploads inside the data folder.</summary>
    public const string Uploads = "uploads";

    private const int AtOnce = 500;

    private const string Naming =
        "SELECT activity_json FROM entries WHERE conversation_id = @conversationId AND activity_json LIKE '%upload:%'";

    /// <summary>
    /// Takes away the files of every conversation that has been erased, whenever that was: an erasure that broke off before its files, and
    /// those that another machine did, are completed by this.
    /// </summary>
    /// <returns>The conversations whose files went.</returns>
    /// <exception cref="IOException">A file cannot be taken away; the next call tries again.</exception>
    public async Task<IReadOnlyList<string>> RemoveErasedAsync(CancellationToken cancellationToken = default)
    {
        var uploads = new DirectoryInfo(Path.Combine(dataFolder, Uploads));
        var removed = new List<string>();
        foreach (var some in uploads.Exists ? uploads.EnumerateDirectories().Select(f => f.Name).Chunk(AtOnce) : [])
        {
            foreach (var conversation in await ErasedOfAsync(some, cancellationToken).ConfigureAwait(false))
            {
                Directory.Delete(Path.Combine(uploads.FullName, conversation), recursive: true);
                removed.Add(conversation);
            }
        }

        return removed;
    }

    /// <summary>The activities of a conversation that name files.</summary>
    public Task<IReadOnlyList<string>> NamingAsync(string conversationId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(s => s.QueryAsync<string>(Naming, new { conversationId }), cancellationToken);

    private Task<IReadOnlyList<string>> ErasedOfAsync(IReadOnlyCollection<string> conversations, CancellationToken cancellationToken) =>
        database.ReadAsync(
            s =>
                s.QueryAsync<string>(
                    $"SELECT id FROM conversations WHERE {s.Sql.IsIn("id", "ids")} AND channel_key = '{ResidentErasure.ErasedKey}' || id",
                    new { ids = s.Sql.List(conversations) }
                ),
            cancellationToken
        );
}
