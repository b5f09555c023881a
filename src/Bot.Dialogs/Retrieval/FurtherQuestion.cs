using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Retrieval;

/// <summary>A question of a message that asks several, not answered with this reply but offered.</summary>
/// <param name="Text">As the resident wrote it.</param>
/// <param name="Entry">What answers it; null when nothing surely does: then it is offered in the resident's own words.</param>
/// <param name="Topic">The service of its own that it names; null: it leans on the one answered.</param>
internal sealed record FurtherQuestion(string Text, Entry? Entry, Article? Topic = null);
