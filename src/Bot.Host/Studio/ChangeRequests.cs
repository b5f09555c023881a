using Bot.Knowledge.Editing;

namespace Bot.Host.Studio;

/// <summary>What a change is begun from: an article, a version of it, or nothing.</summary>
/// <param name="ArticleId">The article; null: a new one.</param>
/// <param name="Restore">The published change whose form is brought back; null: the article as it stands.</param>
/// <param name="Before">Whether the form before that change is meant.</param>
/// <param name="Create">The new article; null: an old one.</param>
internal sealed record ChangeBeginning(string? ArticleId, string? Restore, bool Before, NewArticle? Create);

/// <param name="Id">Begins with the department's id and a hyphen.</param>
internal sealed record NewArticle(string? Id, string? Department, BilingualText? Title);

/// <param name="Version">As it was read.</param>
/// <param name="Note">To the reviewer, at most 2,000 characters; null leaves it.</param>
internal sealed record ChangeSave(long Version, ArticleDraft? Draft, string? Note);

/// <param name="Note">Why it is given back; read by that step alone.</param>
internal sealed record ChangeStep(long Version, string? Note);

internal sealed record DraftToCheck(ArticleDraft? Draft);

internal sealed record DraftFindings(IReadOnlyList<DraftFinding> Findings);
