using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Host.Staff;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Editing;
using Bot.Storage.Publishing;
using Bot.Storage.Staff;

namespace Bot.Host.Studio;

/// <summary>What a change of an article begins with: a new one, the one that stands, or an earlier version.</summary>
internal sealed partial class ChangeBeginnings(StudioKnowledge knowledge, ArticleChanges changes)
{
    /// <summary>Days after which a new article is to be checked again, until its writer says otherwise.</summary>
    private const int ReviewAfter = 182;

    /// <summary>An empty article.</summary>
    /// <exception cref="StaffRefusal">The id or the department cannot be had.</exception>
    public ArticleDraft New(NewArticle article, StaffAccount member)
    {
        var (id, department) = (article.Id ?? "", article.Department ?? "");
        var folder = knowledge.Read();
        if (!member.Serves(department) || folder.Knowledge.Departments.All(d => d.Id != department))
        {
            throw StaffRefusal.Bad("The department must be one of yours.");
        }

        if (!ArticleId().IsMatch(id) || !id.StartsWith(department + "-", StringComparison.Ordinal))
        {
            throw new StaffRefusal(
                400,
                "article-id",
                $"The id is small letters, digits and hyphens, at most 60, and begins with '{department}-'."
            );
        }

        if (
            folder.Find(id) is not null
            || folder.Knowledge.Broken.Contains(id)
            || Files(department, id) is not { English: null, Chinese: null }
        )
        {
            throw StaffRefusal.Conflict("article-exists", "There is an article of that id.");
        }

        string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new()
        {
            Id = id,
            Department = department,
            Status = "published",
            Reviewed = Day(folder.Today),
            ReviewBy = Day(folder.Today.AddDays(ReviewAfter)),
            Owner = $"{department}-faq",
            Title = article.Title ?? new(null, null),
            Summary = new("", ""),
            Sources = [new DraftSource("s1", "", null, "high")],
            Entries =
            [
                new DraftEntry
                {
                    Anchor = "overview",
                    Facet = Facets.Overview,
                    Sources = ["s1"],
                    Question = new("", ""),
                    Answer = new("", ""),
                    Ask = new(),
                },
            ],
        };
    }

    /// <summary>An article as it is published.</summary>
    /// <exception cref="StaffRefusal">404: there is none for this member of staff.</exception>
    public (ArticleDraft Draft, ArticleTexts Files) AsItStands(string articleId, StaffAccount member)
    {
        var article =
            knowledge.Read().Find(articleId) is { } found && member.Serves(found.Department)
                ? found
                : throw StaffRefusal.NotFound("article");
        return (ArticleDraft.Of(article), Files(article.Department, article.Id));
    }

    /// <summary>What an earlier change published, or what it replaced.</summary>
    /// <exception cref="StaffRefusal">404: there is none for this member of staff.</exception>
    public async Task<(ArticleDraft Draft, ArticleTexts Files)> RestoredAsync(
        string version,
        bool before,
        StaffAccount member,
        CancellationToken cancellation
    )
    {
        var change =
            await changes.FindAsync(version, cancellation) is { State: ArticleChangeState.Published } found
            && member.Serves(found.Department)
                ? found
                : throw StaffRefusal.NotFound("version");
        var draft = before ? DraftFiles.Read(change.Base, change.Department, change.ArticleId) : change.Draft;
        return (draft ?? throw StaffRefusal.NotFound("version before that one"), Files(change.Department, change.ArticleId));
    }

    /// <summary>The article's files as they are now.</summary>
    public ArticleTexts Files(string department, string article) => ArticleTexts.Read(knowledge.Path, department, article);

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{1,59}\z")]
    private static partial Regex ArticleId();
}
