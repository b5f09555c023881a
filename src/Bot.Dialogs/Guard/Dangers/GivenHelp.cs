using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>The help that a reply gives to someone in danger.</summary>
/// <param name="Kind">In which danger.</param>
internal sealed record GivenHelp(DangerKind Kind)
{
    /// <summary>The message goes on with a danger that help was given for, and no other was found in it.</summary>
    public bool IsFurther { get; init; }

    /// <summary>The resident, who was told where to get help, does not want the police.</summary>
    public bool IsWithoutPolice { get; init; }

    /// <summary>Asks for a person at once.</summary>
    /// <returns>The ending with which the help is given.</returns>
    public Ending Give(Turn turn)
    {
        PersonRequests.Ask(turn, Kind.Word(), HandoffPriority.Urgent);
        return new(Outcome.Urgent, Kind.Word()) { Help = this };
    }
}
