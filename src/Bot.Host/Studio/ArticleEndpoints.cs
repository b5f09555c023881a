using Bot.Host.Desk;
using Bot.Host.Staff;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Snapshots;
using Bot.Storage.Publishing;

namespace Bot.Host.Studio;

/// <summary>The articles as their files stand, for those who write and check them.</summary>
internal static class ArticleEndpoints
{
    private const int PageSize = 50;

    public static RouteGroupBuilder MapArticles(this RouteGroupBuilder api)
    {
        api.MapGet("/studio/choices", Choices).For(StaffRoles.Content);
        api.MapGet("/studio/knowledge", Knowledge).For(StaffRoles.Content);
        api.MapGet("/studio/articles", ListAsync).For(StaffRoles.Content);
        api.MapGet("/studio/articles/{id}", OneAsync).For(StaffRoles.Content);
        return api;
    }

    private static StudioChoices Choices(HttpContext context, StudioKnowledge knowledge)
    {
        var member = StaffGate.Member(context);
        return new(
            [
                .. knowledge
                    .Read()
                    .Knowledge.Departments.Where(d => member.Serves(d.Id))
                    .OrderBy(d => d.English, StringComparer.Ordinal)
                    .Select(d => new DepartmentChoice(d.Id, new BilingualName(d.English, d.Chinese))),
            ],
            [.. Facets.All.Order(StringComparer.Ordinal)]
        );
    }

    private static KnowledgeView Knowledge(StudioKnowledge knowledge, ISnapshotStatus snapshots, PublishedArticles published)
    {
        var status = snapshots.Status;
        var unreadable = knowledge.Read().Unreadable;
        return new(
            status.Version,
            status.Rebuilding,
            status.BrokenFiles,
            [.. status.Findings.Select(FileFindingView.Of)],
            [.. unreadable.Select(f => f.ToString())],
            [.. unreadable.Select(FileFindingView.Of)],
            published.NotWritten
        );
    }

    /// <param name="department">Only of this one; empty: all that the member serves.</param>
    /// <param name="q">Words that stand in the id, a title or a question.</param>
    /// <param name="show"><c>all</c>, <c>due</c> (review date passed), <c>findings</c> or <c>open</c> (being changed).</param>
    /// <param name="after">The id at which the last page ended.</param>
    private static async Task<ArticlePage> ListAsync(
        HttpContext context,
        StudioKnowledge knowledge,
        ArticleChanges changes,
        string? department,
        string? q,
        string? show,
        string? after
    )
    {
        var member = StaffGate.Member(context);
        var folder = knowledge.Read();
        var open = await changes.ListOpenAsync(context.RequestAborted);
        var rows = folder
            .Knowledge.Articles.Where(a =>
                member.Serves(a.Department)
                && (string.IsNullOrEmpty(department) || a.Department == department)
                && Mentions(a, q?.Trim() ?? "")
            )
            .OrderBy(a => a.Id, StringComparer.Ordinal)
            .SkipWhile(a => string.CompareOrdinal(a.Id, after ?? "") <= 0)
            .Select(a =>
                ArticleRowView.Of(
                    a,
                    folder,
                    open.TryGetValue(a.Id, out var change) ? new(change.Id, change.State.ToString().ToLowerInvariant()) : null
                )
            )
            .Where(row =>
                show switch
                {
                    "due" => row.IsReviewDue,
                    "findings" => row.Findings > 0,
                    "open" => row.Change is not null,
                    null or "" or "all" => true,
                    _ => throw StaffRefusal.Bad("'show' is all, due, findings or open."),
                }
            )
            .Take(PageSize + 1)
            .ToList();
        return rows.Count > PageSize ? new(rows[..PageSize], rows[PageSize - 1].Id) : new(rows, null);
    }

    private static async Task<ArticleView> OneAsync(
        string id,
        HttpContext context,
        StudioKnowledge knowledge,
        ArticleChanges changes,
        StaffNames names
    )
    {
        var member = StaffGate.Member(context);
        var folder = knowledge.Read();
        var article = folder.Find(id) is { } found && member.Serves(found.Department) ? found : throw StaffRefusal.NotFound("article");
        var all = await names.AllAsync(context.RequestAborted);
        var open = await changes.FindOpenAsync(id, context.RequestAborted);
        return new(
            ArticleDraft.Of(article),
            [.. folder.Findings[id]],
            open is null ? null : ChangeRowView.Of(open, member, all),
            [.. (await changes.ListPublishedAsync(id, context.RequestAborted)).Select(c => ChangeRowView.Of(c, member, all))]
        );
    }

    private static bool Mentions(Article article, string words) =>
        words.Length == 0
        || article.Id.Contains(words, StringComparison.OrdinalIgnoreCase)
        || new[] { article.English?.Title, article.Chinese?.Title }
            .Concat(article.Entries.SelectMany(e => new[] { e.English?.Question, e.Chinese?.Question }))
            .Any(text => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);
}
