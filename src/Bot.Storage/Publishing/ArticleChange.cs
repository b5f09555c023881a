using Bot.Knowledge.Editing;

namespace Bot.Storage.Publishing;

/// <summary>A change of one article, from the first word to the publication. Of one article at most one is open.</summary>
public sealed record ArticleChange
{
    public required string Id { get; init; }

    public required string ArticleId { get; init; }

    public required string Department { get; init; }

    /// <summary>As the draft has it, for lists.</summary>
    public required BilingualText Title { get; init; }

    public ArticleChangeState State { get; init; }

    /// <summary>The account that began it.</summary>
    public required string AuthorId { get; init; }

    /// <summary>The account that saved it last.</summary>
    public required string EditorId { get; init; }

    /// <summary>The account that published it or gave it back; null: nobody yet.</summary>
    public string? ReviewerId { get; init; }

    /// <summary>From the writer to the reviewer.</summary>
    public string Note { get; init; } = "";

    /// <summary>From the reviewer who gave it back.</summary>
    public string ReviewNote { get; init; } = "";

    /// <summary>Grows with every save and step; who writes on an older one is refused.</summary>
    public long Version { get; init; } = 1;

    public required ArticleDraft Draft { get; init; }

    /// <summary>The files when it was begun, or when they were last taken as its base.</summary>
    public required ArticleTexts Base { get; init; }

    /// <summary>The files as published; null before.</summary>
    public ArticleTexts? Published { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>When it was published or withdrawn.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Place in the list of all changes; assigned by the store.</summary>
    public long Key { get; init; }

    public bool IsOpen => State is ArticleChangeState.Draft or ArticleChangeState.Submitted;
}
