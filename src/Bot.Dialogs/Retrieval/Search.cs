using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// What a turn's words found, and how it is to be taken. <see cref="RetrieveStep"/> makes it, or <see cref="Routing.RouteStep"/> for a
/// question about one's own case; <see cref="DecideStep"/> lowers its confidence where the detail asked for is missing.
/// </summary>
/// <param name="Result">What was found: of the message alone, or together with what was spoken of before.</param>
internal sealed record Search(RetrievalResult Result)
{
    /// <summary>Best first, each of a different article; empty when nothing matched at all.</summary>
    public IReadOnlyList<RankedEntry> Candidates => Result.Candidates;

    /// <summary>Probability, 0–1, that the first candidate answers the question; 0 without candidates.</summary>
    public double Confidence => Result.Confidence;

    /// <summary>
    /// The entry to answer with whatever ranks first: the detail asked for of what was spoken of, or the entry of the form named. Null:
    /// the ranking decides.
    /// </summary>
    public Entry? Meant { get; init; }

    /// <summary>Whether the message continues the turn before.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>The services that the message names, where it names several and none of them is surely answered.</summary>
    public IReadOnlyList<Article> Named { get; init; } = [];

    /// <summary>Whether it was looked up together with the question before, which had no answer.</summary>
    public bool IsWithUnanswered { get; init; }

    /// <summary>Whether the message asks for a detail that the article in question does not have.</summary>
    public bool LacksDetail { get; init; }

    /// <summary>Whether the message names a form or code.</summary>
    public bool NamesForm { get; init; }

    /// <summary>Whether <see cref="Meant"/> was chosen because the message names its form.</summary>
    public bool IsByForm { get; init; }

    /// <summary>The form or code named that nothing mentions, as written; null: none.</summary>
    public string? UnknownForm { get; init; }

    /// <summary>
    /// The id of the department to name when there is no answer: its forms begin like <see cref="UnknownForm"/>, or it is that of the
    /// article in question. Null: not known.
    /// </summary>
    public string? Department { get; init; }

    /// <summary>The further questions of the same message.</summary>
    public IReadOnlyList<FurtherQuestion> MoreQuestions { get; init; } = [];
}
