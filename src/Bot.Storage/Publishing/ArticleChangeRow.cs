using System.Text.Json;
using Bot.Knowledge.Editing;
using Bot.Storage.Conversations;

namespace Bot.Storage.Publishing;

/// <summary>A row of <c>article_changes</c>.</summary>
internal sealed class ArticleChangeRow
{
    public const string Columns =
        "key, id, article_id, department, english_title, chinese_title, state, author_id, editor_id, reviewer_id, note, "
        + "review_note, version, draft_json, base_english, base_chinese, english, chinese, digest, created_at, updated_at, "
        + "submitted_at, decided_at";

    public long Key { get; set; }
    public string Id { get; set; } = "";
    public string ArticleId { get; set; } = "";
    public string Department { get; set; } = "";
    public string? EnglishTitle { get; set; }
    public string? ChineseTitle { get; set; }
    public string State { get; set; } = "";
    public string AuthorId { get; set; } = "";
    public string EditorId { get; set; } = "";
    public string? ReviewerId { get; set; }
    public string Note { get; set; } = "";
    public string ReviewNote { get; set; } = "";
    public long Version { get; set; }
    public string DraftJson { get; set; } = "";
    public string? BaseEnglish { get; set; }
    public string? BaseChinese { get; set; }
    public string? English { get; set; }
    public string? Chinese { get; set; }
    public string? Digest { get; set; }
    public long CreatedAt { get; set; }
    public long UpdatedAt { get; set; }
    public long? SubmittedAt { get; set; }
    public long? DecidedAt { get; set; }

    /// <summary>The parameters of an insert or update, by the names of the columns in camel case.</summary>
    public static object Parameters(ArticleChange c) =>
        new
        {
            id = c.Id,
            articleId = c.ArticleId,
            department = c.Department,
            englishTitle = c.Title.English,
            chineseTitle = c.Title.Chinese,
            state = c.State.ToString(),
            authorId = c.AuthorId,
            editorId = c.EditorId,
            reviewerId = c.ReviewerId,
            note = c.Note,
            reviewNote = c.ReviewNote,
            version = c.Version,
            draftJson = JsonSerializer.Serialize(c.Draft, JsonSerializerOptions.Web),
            baseEnglish = c.Base.English,
            baseChinese = c.Base.Chinese,
            baseDigest = c.Base.Digest,
            english = c.Published?.English,
            chinese = c.Published?.Chinese,
            digest = c.Published?.Digest,
            createdAt = c.CreatedAt.ToStored(),
            updatedAt = c.UpdatedAt.ToStored(),
            submittedAt = c.SubmittedAt.ToStored(),
            decidedAt = c.DecidedAt.ToStored(),
        };

    public ArticleChange ToChange() =>
        new()
        {
            Key = Key,
            Id = Id,
            ArticleId = ArticleId,
            Department = Department,
            Title = new BilingualText(EnglishTitle, ChineseTitle),
            State = Enum.Parse<ArticleChangeState>(State),
            AuthorId = AuthorId,
            EditorId = EditorId,
            ReviewerId = ReviewerId,
            Note = Note,
            ReviewNote = ReviewNote,
            Version = Version,
            Draft = JsonSerializer.Deserialize<ArticleDraft>(DraftJson, JsonSerializerOptions.Web)!,
            Base = new ArticleTexts(BaseEnglish, BaseChinese),
            Published = Digest is null ? null : new ArticleTexts(English, Chinese),
            CreatedAt = Instants.FromStored(CreatedAt),
            UpdatedAt = Instants.FromStored(UpdatedAt),
            SubmittedAt = Instants.FromStored(SubmittedAt),
            DecidedAt = Instants.FromStored(DecidedAt),
        };
}
