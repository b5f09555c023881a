using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Retrieval;

/// <summary>Finds the candidates: of the question in the message, or, when it leans on the turn before, of both together.</summary>
internal sealed class RetrieveStep : ITurnStep
{
    public string Name => "retrieve";

    public void Run(Turn turn)
    {
        var questions = QuestionFinder.Find(turn.Question);
        RetrievalResult? first = null;
        if (questions.Count > 1)
        {
            first = PickQuestions(turn, questions);
        }

        first ??= Retrieve(turn, turn.Question = QuestionFinder.Shorten(turn.Question));
        turn.Retrieved = FollowUp.Resolve(turn, first, text => Retrieve(turn, text));
    }

    private static RetrievalResult Retrieve(Turn turn, string text) => turn.Knowledge.Retrieve(new RetrievalQuery
    {
        Text = text,
        Language = turn.Language.Form,
        Department = turn.Request.Department,
    });

    // Several questions, or a story around one: those that the knowledge base knows, in order; the first is answered, the rest are offered.
    private static RetrievalResult? PickQuestions(Turn turn, IReadOnlyList<string> questions)
    {
        var found = questions.Select(q => (Text: q, Result: Retrieve(turn, q))).ToArray();
        var threshold = turn.Knowledge.Thresholds;
        var known = found.Where(f => f.Result.Confidence >= threshold.Answer).ToArray();
        var whole = Retrieve(turn, QuestionFinder.Shorten(turn.Question));
        if (known.Length == 0)
        {
            var best = found.MaxBy(f => f.Result.Confidence);
            if (best.Result.Confidence <= whole.Confidence)
            {
                return null;
            }

            turn.Question = best.Text;
            return best.Result;
        }

        if (known.Length == 1 && whole.Confidence > known[0].Result.Confidence)
        {
            return null;
        }

        turn.Question = known[0].Text;
        turn.MoreQuestions = [.. known.Skip(1)
            .Where(f => f.Result.Candidates[0].EntryId != known[0].Result.Candidates[0].EntryId)
            .DistinctBy(f => f.Result.Candidates[0].EntryId)
            .Select(f => f.Text)];
        if (turn.MoreQuestions.Count > 0)
        {
            turn.Signals.Add("several_questions");
        }

        return known[0].Result;
    }
}
