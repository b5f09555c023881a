using Bot.Host.Desk;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Editing;
using Bot.Storage.Publishing;
using Bot.Storage.Staff;

namespace Bot.Host.Studio;

/// <param name="State"><c>draft</c> or <c>submitted</c>.</param>
internal sealed record OpenChangeView(string Id, string State);

/// <param name="Findings">How many things are wrong with it.</param>
/// <param name="Change">The change that is open; null: none.</param>
internal sealed record ArticleRowView(
    string Id,
    string Department,
    BilingualText Title,
    string Status,
    DateOnly Reviewed,
    DateOnly ReviewBy,
    bool IsReviewDue,
    int Entries,
    int Findings,
    OpenChangeView? Change
)
{
    public static ArticleRowView Of(Article article, StudioFolder folder, OpenChangeView? change) =>
        new(
            article.Id,
            article.Department,
            new(article.English?.Title, article.Chinese?.Title),
            article.Status.ToString().ToLowerInvariant(),
            article.Reviewed,
            article.ReviewBy,
            article.ReviewBy < folder.Today,
            article.Entries.Count,
            folder.Findings[article.Id].Count(),
            change
        );
}

internal sealed record ArticlePage(IReadOnlyList<ArticleRowView> Items, string? Next);

/// <param name="Versions">What the studio published of it, newest first.</param>
internal sealed record ArticleView(
    ArticleDraft Article,
    IReadOnlyList<DraftFinding> Findings,
    ChangeRowView? Change,
    IReadOnlyList<ChangeRowView> Versions
);

/// <param name="Author">The name of who began it.</param>
/// <param name="IsMine">Whether whoever asks began it or saved it last, so that another must publish it.</param>
/// <param name="Reviewer">The name of who published or returned it; null: nobody yet.</param>
internal sealed record ChangeRowView(
    string Id,
    string ArticleId,
    string Department,
    BilingualText Title,
    string State,
    bool IsNew,
    string Author,
    bool IsMine,
    string? Reviewer,
    string Note,
    string ReviewNote,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? DecidedAt
)
{
    public static ChangeRowView Of(ArticleChange change, StaffAccount member, IReadOnlyDictionary<string, string> names) =>
        new(
            change.Id,
            change.ArticleId,
            change.Department,
            change.Title,
            change.State.ToString().ToLowerInvariant(),
            change.Base is { English: null, Chinese: null },
            names.GetValueOrDefault(change.AuthorId) ?? change.AuthorId,
            ChangeRules.IsOwn(change, member),
            change.ReviewerId is { } reviewer ? names.GetValueOrDefault(reviewer) ?? reviewer : null,
            change.Note,
            change.ReviewNote,
            change.CreatedAt,
            change.UpdatedAt,
            change.SubmittedAt,
            change.DecidedAt
        );
}

internal sealed record ChangePage(IReadOnlyList<ChangeRowView> Items, string? Next);

/// <param name="Version">To be sent back with every save and step.</param>
/// <param name="Base">The article as it was when the change was begun; null: a new article.</param>
/// <param name="IsBaseCurrent">False: the article has been changed since.</param>
/// <param name="May">What whoever asks may do with it now.</param>
internal sealed record ChangeView(
    ChangeRowView Row,
    long Version,
    ArticleDraft Draft,
    ArticleDraft? Base,
    bool IsBaseCurrent,
    IReadOnlyList<DraftFinding> Findings,
    ChangeRights May
);

internal sealed record StudioChoices(IReadOnlyList<DepartmentChoice> Departments, IReadOnlyList<string> Facets);

/// <param name="Version">The snapshot that answers; null: none yet.</param>
/// <param name="Problem">Why the last build failed, in English; null: it did not.</param>
/// <param name="ProblemFindings">What of the articles made it fail; none: it was something else, or did not.</param>
/// <param name="Unreadable">Files that cannot be read, each with its place, in English.</param>
/// <param name="UnreadableFindings">The same, for the pages to put into words.</param>
/// <param name="NotWritten">What was published and does not stand in this host's files.</param>
internal sealed record KnowledgeView(
    string? Version,
    bool IsRebuilding,
    string? Problem,
    IReadOnlyList<FileFindingView> ProblemFindings,
    IReadOnlyList<string> Unreadable,
    IReadOnlyList<FileFindingView> UnreadableFindings,
    IReadOnlyList<NotWrittenArticle> NotWritten
);
