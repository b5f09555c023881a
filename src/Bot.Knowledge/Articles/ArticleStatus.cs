namespace Bot.Knowledge.Articles;

/// <summary>Only published articles answer.</summary>
public enum ArticleStatus
{
    Draft,
    Published,
    Retired,
}
