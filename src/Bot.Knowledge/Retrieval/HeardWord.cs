namespace Bot.Knowledge.Retrieval;

/// <summary>
/// A stretch of a question that no dictionary knows, and the word of the knowledge base that sounds the same or is spelt nearly so, which
/// was searched in its place.
/// </summary>
/// <param name="Written">As it stands in the question.</param>
/// <param name="Read">As it was read: only the misheard characters, or the misspelt word, are others.</param>
public sealed record HeardWord(string Written, string Read);
