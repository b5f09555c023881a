using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Handoff.Requests;

/// <summary>
/// Asks for a person where the house wants one at once, whatever the bot knows: for a reason of the settings, or with the answers of a
/// procedure.
/// </summary>
internal sealed class PolicyStep(HandoffSettings settings) : ITurnStep
{
    public string Name => "policy";

    public void Run(Turn turn)
    {
        if (turn.Handoff is not null || turn.Request.WaitsForPerson)
        {
            return;
        }

        if (settings.AskAtOnce.Contains(turn.Ending.Reason))
        {
            PersonRequests.Ask(turn, turn.Ending.Reason);
        }
        else if (turn.Ending.Outcome == Outcome.Answer && turn.Ending.Entry is { } entry && IsForAPerson(turn, entry.ArticleId))
        {
            PersonRequests.Ask(turn, Reasons.ProcedurePolicy);
        }
    }

    private bool IsForAPerson(Turn turn, string article) =>
        settings.AlwaysPerson.Contains(article)
        || (turn.Knowledge.FindArticle(article)?.Department is { } department && settings.AlwaysPerson.Contains(department));
}
