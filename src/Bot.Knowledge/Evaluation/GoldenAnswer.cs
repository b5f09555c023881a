using Bot.Knowledge.Confidence;
using Bot.Knowledge.Retrieval;

namespace Bot.Knowledge.Evaluation;

/// <summary>A golden question and what a snapshot made of it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Result">What came back.</param>
public sealed record GoldenAnswer(GoldenQuestion Question, RetrievalResult Result)
{
    public bool Answerable => Question.Article is not null;

    /// <summary>1-based rank of the right article; 0 when it is not among the candidates, or there is none.</summary>
    public int ArticleRank { get; } =
        Question.Article is null ? 0 : Result.Candidates.ToList().FindIndex(c => c.ArticleId == Question.Article) + 1;

    /// <summary>The first candidate is an entry that answers the question.</summary>
    public bool Right => Question.IsAnsweredBy(First);

    /// <summary>An entry that answers it is among the first three readings that a resident may be offered.</summary>
    public bool Near => Result.Readings.Take(3).Any(r => Question.IsAnsweredBy(r.EntryId));

    /// <summary>Whether ranking and <paramref name="thresholds"/> alone make it an answer.</summary>
    internal bool IsAnswered(Thresholds thresholds) => Result.Confidence >= (Result.IsAlone ? thresholds.AnswerAlone : thresholds.Answer);

    /// <summary>The first candidate's entry; null without candidates.</summary>
    public string? First => Result.Candidates.Count == 0 ? null : Result.Candidates[0].EntryId;
}
