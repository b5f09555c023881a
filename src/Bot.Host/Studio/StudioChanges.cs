using Bot.Dialogs.Conversations;
using Bot.Host.Staff;
using Bot.Knowledge.Editing;
using Bot.Storage.Publishing;
using Bot.Storage.Staff;

namespace Bot.Host.Studio;

/// <summary>Begins changes of articles and takes them from draft to publication. A refusal leaves all as it was.</summary>
internal sealed class StudioChanges(
    StudioKnowledge knowledge,
    ArticleChanges changes,
    PublishedArticles published,
    IIdSource ids,
    TimeProvider clock
)
{
    private const int LongestNote = 2_000;

    private readonly ChangeBeginnings _beginnings = new(knowledge, changes);

    /// <summary>Whether the article's files are still those that the change was begun from.</summary>
    public bool IsBaseCurrent(ArticleChange change) =>
        !change.IsOpen || _beginnings.Files(change.Department, change.ArticleId) == change.Base;

    /// <exception cref="StaffRefusal">400: the draft cannot be written as files.</exception>
    public IReadOnlyList<DraftFinding> Check(ArticleDraft draft)
    {
        try
        {
            var folder = knowledge.Read();
            return DraftCheck.Check(draft, folder.Knowledge, folder.Today);
        }
        catch (DraftException e)
        {
            throw Invalid(e);
        }
    }

    public async Task<ArticleChange> BeginAsync(ChangeBeginning beginning, StaffAccount member, CancellationToken cancellation)
    {
        var (draft, files) = beginning switch
        {
            { Create: { } article } => (_beginnings.New(article, member), new ArticleTexts(null, null)),
            { Restore: { } version } => await _beginnings.RestoredAsync(version, beginning.Before, member, cancellation),
            _ => _beginnings.AsItStands(beginning.ArticleId ?? "", member),
        };
        var id = ids.NewId();
        var change = await changes.BeginAsync(changes.New(id, member.Id, draft, files), cancellation);
        return change.Id == id
            ? change
            : throw StaffRefusal.Conflict("change-open", "A change of this article is open already.", new("changeId", change.Id));
    }

    public async Task<ArticleChange> SaveAsync(ArticleChange change, ChangeSave save, StaffAccount member, CancellationToken cancellation)
    {
        Require(ChangeRules.Of(change, member, isBaseCurrent: true).Edit, change);
        var draft = save.Draft ?? throw StaffRefusal.Bad("A draft is needed.");
        if (draft.Id != change.ArticleId || draft.Department != change.Department)
        {
            throw Invalid(DraftException.OtherArticle());
        }

        Check(draft);
        return await KeepAsync(
            change with
            {
                Version = save.Version,
                Draft = draft,
                Title = draft.Title,
                Note = Note(save.Note) ?? change.Note,
                EditorId = member.Id,
            },
            member,
            null,
            cancellation
        );
    }

    public Task<ArticleChange> SubmitAsync(ArticleChange change, long version, StaffAccount member, CancellationToken cancellation)
    {
        Require(ChangeRules.Of(change, member, isBaseCurrent: true).Submit, change);
        RequireRight(change);
        if (DraftFiles.Write(change.Draft) == change.Base)
        {
            throw StaffRefusal.Conflict("no-change", "Nothing differs from the article as it stands.");
        }

        return KeepAsync(
            change with
            {
                Version = version,
                State = ArticleChangeState.Submitted,
                SubmittedAt = clock.GetUtcNow(),
                ReviewNote = "",
            },
            member,
            "article-change-submitted",
            cancellation
        );
    }

    public Task<ArticleChange> WithdrawAsync(ArticleChange change, long version, StaffAccount member, CancellationToken cancellation)
    {
        Require(ChangeRules.Of(change, member, isBaseCurrent: true).Withdraw, change);
        return KeepAsync(
            change with
            {
                Version = version,
                State = ArticleChangeState.Withdrawn,
                DecidedAt = clock.GetUtcNow(),
            },
            member,
            "article-change-withdrawn",
            cancellation
        );
    }

    public Task<ArticleChange> ReturnAsync(ArticleChange change, ChangeStep step, StaffAccount member, CancellationToken cancellation)
    {
        Require(ChangeRules.Of(change, member, isBaseCurrent: true).Return, change);
        if (string.IsNullOrWhiteSpace(step.Note))
        {
            throw new StaffRefusal(400, "note-missing", "Say what is to be changed.");
        }

        return KeepAsync(
            change with
            {
                Version = step.Version,
                State = ArticleChangeState.Draft,
                SubmittedAt = null,
                ReviewerId = member.Id,
                ReviewNote = Note(step.Note)!,
            },
            member,
            "article-change-returned",
            cancellation
        );
    }

    public Task<ArticleChange> RebaseAsync(ArticleChange change, long version, StaffAccount member, CancellationToken cancellation)
    {
        Require(ChangeRules.Of(change, member, isBaseCurrent: false).Rebase, change);
        return KeepAsync(
            change with
            {
                Version = version,
                State = ArticleChangeState.Draft,
                SubmittedAt = null,
                Base = _beginnings.Files(change.Department, change.ArticleId),
            },
            member,
            "article-change-rebased",
            cancellation
        );
    }

    /// <summary>Publishes, and writes this host's files before it returns; other hosts follow within seconds.</summary>
    public async Task<ArticleChange> PublishAsync(ArticleChange change, long version, StaffAccount member, CancellationToken cancellation)
    {
        if (change.State == ArticleChangeState.Submitted && ChangeRules.IsOwn(change, member))
        {
            throw StaffRefusal.Conflict("own-change", "Somebody else must publish what you wrote.");
        }

        Require(ChangeRules.Of(change, member, isBaseCurrent: true).Publish, change);
        RequireRight(change);
        var kept = await KeepAsync(
            change with
            {
                Version = version,
                State = ArticleChangeState.Published,
                ReviewerId = member.Id,
                DecidedAt = clock.GetUtcNow(),
                Published = DraftFiles.Write(change.Draft),
            },
            member,
            "article-published",
            cancellation
        );
        await published.WriteAsync(cancellation);
        return kept;
    }

    private void RequireRight(ArticleChange change)
    {
        if (!IsBaseCurrent(change))
        {
            throw StaffRefusal.Conflict(
                "base-changed",
                "The article has been changed since this change was begun; compare, and take the article as it is now as the base."
            );
        }

        if (Check(change.Draft) is { Count: > 0 } findings)
        {
            throw StaffRefusal.Conflict("findings", findings[0].Message, new("findings", findings));
        }
    }

    private static StaffRefusal Invalid(DraftException refused) =>
        new(400, "draft-invalid", refused.Message) { Extension = new("findings", new[] { FindingTextView.Of(refused.Text) }) };

    private async Task<ArticleChange> KeepAsync(
        ArticleChange change,
        StaffAccount member,
        string? action,
        CancellationToken cancellation
    ) =>
        await changes.SaveAsync(change with { UpdatedAt = clock.GetUtcNow() }, member.Id, action, cancellation)
        ?? throw StaffRefusal.Conflict("change-changed", "Somebody else has saved this change meanwhile; nothing of yours was written.");

    private static void Require(bool may, ArticleChange change)
    {
        if (!may)
        {
            throw change.IsOpen ? StaffRefusal.Forbidden() : StaffRefusal.Conflict("change-closed", "This change is closed.");
        }
    }

    private static string? Note(string? note) =>
        note?.Trim() is not { } text ? null
        : text.Length <= LongestNote ? text
        : throw new StaffRefusal(400, "note-too-long", $"A note has at most {LongestNote} characters.");
}
