namespace Bot.Knowledge.Articles.Checks;

/// <summary>Something wrong in the knowledge base, where, and what to do.</summary>
/// <param name="Rule">Short rule id, e.g. <c>front-matter</c>.</param>
/// <param name="File">Path relative to the knowledge base.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Message">What was wrong and what to do.</param>
public sealed record Finding(string Rule, string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message} [{Rule}]" : $"{File}: {Message} [{Rule}]";
}
