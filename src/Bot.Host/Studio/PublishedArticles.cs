using Bot.Knowledge.Background;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Snapshots;
using Bot.Storage.Publishing;
using Microsoft.Extensions.Options;

namespace Bot.Host.Studio;

/// <summary>
/// Brings the files of this host's knowledge base to what was published in the studio, on whichever host that was. Files that are of no
/// form that the studio knows were changed by hand; they are left alone and told.
/// </summary>
internal sealed partial class PublishedArticles(
    ArticleChanges changes,
    IOptions<KnowledgeOptions> options,
    TimeProvider clock,
    ILogger<PublishedArticles> logger
) : BackgroundService
{
    private const string ChangedByHand = "changed-by-hand";

    private readonly SemaphoreSlim _writing = new(1, 1);
    private volatile IReadOnlyList<NotWrittenArticle> _notWritten = [];
    private (long Number, string Files) _seen;

    /// <summary>As of the last look.</summary>
    public IReadOnlyList<NotWrittenArticle> NotWritten => _notWritten;

    /// <summary>Looks at once.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            var last = await changes.LastNumberAsync(cancellation);
            if (last == 0)
            {
                return;
            }

            // A hand's work is noticed when it is done, and then not read again and again; a fault of the disk is tried again.
            var seen = (last, KnowledgeFiles.Fingerprint(options.Value.Folder));
            if (seen == _seen && _notWritten.All(problem => problem.Problem == ChangedByHand))
            {
                return;
            }

            var problems = new List<NotWrittenArticle>();
            foreach (var article in (await changes.ListPublicationsAsync(cancellation)).GroupBy(p => p.ArticleId, StringComparer.Ordinal))
            {
                if (await BringAsync([.. article], cancellation) is { } problem)
                {
                    problems.Add(new(article.Key, problem));
                }
            }

            foreach (var problem in problems.Except(_notWritten))
            {
                LogNotWritten(problem.ArticleId, problem.Problem);
            }

            // As it was before the look: what somebody changes meanwhile is seen at the next.
            (_notWritten, _seen) = (problems, seen);
        }
        finally
        {
            _writing.Release();
        }
    }

    public override void Dispose()
    {
        _writing.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Repeat.EveryAsync(
            WriteAsync,
            "Writing what was published into the knowledge base",
            options.Value.CheckEvery,
            clock,
            logger,
            stoppingToken
        );

    /// <summary>What keeps the article's files from their last published form; null: they have it.</summary>
    private async Task<string?> BringAsync(IReadOnlyList<ArticlePublication> publications, CancellationToken cancellation)
    {
        var last = publications[^1];
        try
        {
            var stands = ArticleTexts.Read(options.Value.Folder, last.Department, last.ArticleId).Digest;
            if (stands == last.Digest)
            {
                return null;
            }

            // A host may be several publications behind, or begin from the files of any of them.
            if (publications.All(p => stands != p.BaseDigest && stands != p.Digest))
            {
                return ChangedByHand;
            }

            (await changes.FindAsync(last.ChangeId, cancellation))!.Published!.Write(options.Value.Folder, last.Department, last.ArticleId);
            LogWritten(last.ArticleId);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    [LoggerMessage(
        EventId = 1,
        EventName = "ArticleNotWritten",
        Level = LogLevel.Error,
        Message = "The published form of {Article} does not stand in the files of the knowledge base: {Problem}."
    )]
    private partial void LogNotWritten(string article, string problem);

    [LoggerMessage(
        EventId = 2,
        EventName = "ArticleWritten",
        Level = LogLevel.Information,
        Message = "The published form of {Article} was written into the knowledge base."
    )]
    private partial void LogWritten(string article);
}
