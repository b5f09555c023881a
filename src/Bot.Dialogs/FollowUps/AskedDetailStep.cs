using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.FollowUps;

/// <summary>
/// "How much?" as a first message: nobody can tell of what, so it is asked which service is meant, and the answer to that is read together
/// with the detail. On a department's own page its telephone and address are known.
/// </summary>
internal sealed class AskedDetailStep : ITurnStep
{
    /// <summary>Longer messages say what they are about, though in words that no list knows.</summary>
    private const int MostWords = 12;

    /// <summary>What is said in answer to "which service?" is a name, not a story.</summary>
    private const int MostWordsOfTopic = 8;

    public string Name => "asked_detail";

    public void Run(Turn turn)
    {
        var words = MessageLength.Words(turn.Question);
        if (words > MostWords)
        {
            return;
        }

        var view = MessageView.Of(turn.Question);
        if (Ellipsis.IsAll(view))
        {
            if (FollowUp.Context(turn) is null && turn.Before.ClarifiedQuestion is null && turn.Before.MaybeSpokenOf.Count == 0)
            {
                if (turn.Before.HeldQuestion is { } held)
                {
                    // After "is anyone in danger?" it is of the question that waits.
                    turn.Question = $"{held} {turn.Question}";
                }
                else
                {
                    AskOfWhat(turn, view);
                }
            }

            return;
        }

        if (turn.Before.AskedDetail is { } detail && words <= MostWordsOfTopic && Ellipsis.AskedFacets(view).Length == 0)
        {
            turn.Question = $"{turn.Question} {detail}";
            turn.Signals.Add("asked_detail");
        }
    }

    private static void AskOfWhat(Turn turn, MessageView view)
    {
        if (
            turn.Request.Department is { } id
            && turn.Knowledge.FindDepartment(id) is { } own
            && (own.Hotline is not null || own.Url.Length > 0)
            && Ellipsis.AsksForContact(view)
        )
        {
            turn.End(Outcome.Answer, Reasons.DepartmentContact);
            return;
        }

        turn.State = turn.State with { AskedDetail = turn.Question };
        turn.End(Outcome.Clarify, Reasons.WhichService);
    }
}
