namespace Bot.Knowledge.Articles;

/// <summary>
/// A question for a detail that no entry of its article states. It is no document and never ranked: what such questions have in common is
/// learned from them, so that the confidence falls for details on no list too.
/// </summary>
/// <param name="ArticleId">The article whose detail it is.</param>
/// <param name="Chinese">Whether it is put in Chinese, of any form, or in English.</param>
/// <param name="Text">The question, as people ask it.</param>
public sealed record UnstatedQuestion(string ArticleId, bool Chinese, string Text);
