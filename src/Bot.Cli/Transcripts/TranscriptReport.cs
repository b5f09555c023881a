namespace Bot.Cli.Transcripts;

/// <summary>What <c>bot transcript import</c> prints.</summary>
internal sealed record TranscriptReport(
    IReadOnlyList<ImportedConversation> Conversations,
    IReadOnlyList<KnowledgeGap> Gaps,
    TranscriptTotals Totals
);

/// <summary>One recording.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Format">As recognised.</param>
/// <param name="Language">The tag that the file names; null when it names none.</param>
/// <param name="Turns">Both speakers', in order.</param>
/// <param name="Questions">What the resident asked.</param>
/// <param name="Removed">How many personal data were taken out, by kind.</param>
/// <param name="Problems">What could not be read, and what was assumed.</param>
internal sealed record ImportedConversation(
    string File,
    string Format,
    string? Language,
    IReadOnlyList<TranscriptTurn> Turns,
    IReadOnlyList<ResidentQuestion> Questions,
    IReadOnlyDictionary<string, int> Removed,
    IReadOnlyList<string> Problems
);

/// <summary>A question of the resident, and what the knowledge base has for it.</summary>
/// <param name="Turn">Its place among the turns, from 0.</param>
/// <param name="Text">Without personal data.</param>
/// <param name="Match"><c>matched</c>: it would be answered; <c>near</c>: the resident would be asked which they mean; <c>gap</c>:
/// nothing.</param>
/// <param name="Entry">The best entry; null when there is none.</param>
/// <param name="Confidence">That it answers, 0–1.</param>
/// <param name="AgentReply">What the agent said next; null when nothing followed.</param>
internal sealed record ResidentQuestion(
    int Turn,
    string Text,
    string Match,
    string? Article,
    string? Entry,
    double Confidence,
    string? AgentReply
);

/// <summary>A question that the knowledge base has no answer to.</summary>
/// <param name="Question">As first asked.</param>
/// <param name="Count">How often, over all files.</param>
/// <param name="Files">Where.</param>
/// <param name="AgentReplies">What people answered, for who writes the article.</param>
internal sealed record KnowledgeGap(string Question, int Count, IReadOnlyList<string> Files, IReadOnlyList<string> AgentReplies);

/// <summary>The figures over all files.</summary>
internal sealed record TranscriptTotals(int Files, int Read, int Turns, int Questions, int Matched, int Near, int Gaps, string Knowledge);
