using Bot.Knowledge.Retrieval;

namespace Bot.Knowledge.Evaluation;

/// <summary>A golden question and what a snapshot made of it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Result">What came back.</param>
/// <param name="Rank">1-based rank of the right article; 0 when it is not among the candidates, or there is none.</param>
public sealed record GoldenAnswer(GoldenQuestion Question, RetrievalResult Result, int Rank)
{
    public bool Answerable => Question.Article is not null;

    /// <summary>The first candidate's entry; null without candidates.</summary>
    public string? First => Result.Candidates.Count == 0 ? null : Result.Candidates[0].EntryId;
}
