namespace Bot.Knowledge.Editing;

/// <summary>A source of an article as it is being written.</summary>
/// <param name="Id">Unique in the article, e.g. <c>s1</c>.</param>
/// <param name="Url">http or https.</param>
/// <param name="AsOf">YYYY, YYYY-MM or YYYY-MM-DD; null: undated.</param>
/// <param name="Confidence"><c>high</c>, <c>medium</c> or <c>low</c>.</param>
public sealed record DraftSource(string Id, string Url, string? AsOf, string Confidence);
