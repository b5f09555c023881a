namespace Bot.Storage.Publishing;

/// <summary>How far a change of an article has come.</summary>
public enum ArticleChangeState
{
    /// <summary>Being written, or returned by the reviewer.</summary>
    Draft,

    /// <summary>Waits for the reviewer.</summary>
    Submitted,

    /// <summary>In force, unless a later one of the article is.</summary>
    Published,

    Withdrawn,
}
