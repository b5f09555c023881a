namespace Bot.Host.Studio;

/// <summary>Something that residents or agents say the knowledge base lacks.</summary>
/// <param name="Text">Without personal data.</param>
/// <param name="Language">The form in which it was last asked; null: not known.</param>
/// <param name="Times">How often it was asked.</param>
/// <param name="Reason">Why nothing answered; empty for agents' notes.</param>
/// <param name="Kind"><c>unanswered</c>, <c>gap-note</c> (an agent's) or <c>edited-reply</c> (an agent's words instead of the
/// bot's).</param>
/// <param name="Entry">The entry that the bot's words came from; null: none.</param>
/// <param name="Draft">The bot's words that the agent changed; null: none.</param>
internal sealed record QuestionView(
    string Text,
    string? Language,
    string? Department,
    int Times,
    DateTimeOffset LastAt,
    string Reason,
    string Kind,
    string? Entry,
    string? Draft
);

internal sealed record QuestionPage(IReadOnlyList<QuestionView> Items);

/// <param name="Text">A resident's question, at most 2,000 characters.</param>
/// <param name="Department">The department whose site is asked; null: all.</param>
internal sealed record TriedQuestion(string? Text, string? Department);

internal sealed record TriedAnswer(
    string Outcome,
    string Reason,
    double? Confidence,
    string Language,
    string Answer,
    string? Article,
    string? Entry,
    IReadOnlyList<TriedCandidate> Candidates
);

/// <param name="Question">As the entry has it, in the language of the question where it exists in it.</param>
internal sealed record TriedCandidate(string Article, string Entry, string Question, double Confidence);
