namespace Bot.Knowledge.Articles;

/// <summary>How well a statement is sourced: official page or copy (high), third-party or old copy (medium).</summary>
public enum SourceConfidence
{
    Low,
    Medium,
    High,
}
