namespace Bot.Storage.Publishing;

/// <summary>A publication of an article, without its texts.</summary>
/// <param name="Number">From 1, over all articles.</param>
/// <param name="ChangeId">The change that was published.</param>
/// <param name="BaseDigest">Of the files that it was made from.</param>
/// <param name="Digest">Of the files that it published.</param>
public sealed record ArticlePublication(
    long Number,
    string ChangeId,
    string ArticleId,
    string Department,
    string BaseDigest,
    string Digest
);
