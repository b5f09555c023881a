namespace Bot.Storage.Publishing;

/// <summary>How far a trial has come.</summary>
public enum ArticleTrialState
{
    Running,
    Done,
    Failed,
}
