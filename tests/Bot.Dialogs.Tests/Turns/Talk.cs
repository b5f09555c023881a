using Bot.Dialogs.Handoff;
using Bot.Dialogs.State;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Turns;

/// <summary>A conversation without a store: each message is a turn on the state of the one before.</summary>
internal sealed class Talk(HandoffSettings? handoff = null)
{
    private readonly Dialog dialog = new(TimeProvider.System, handoff);

    public DialogState State { get; private set; } = DialogState.New;

    public string? Department { get; init; }

    public bool WaitsForPerson { get; init; }

    public DialogResult Say(string text)
    {
        var result = dialog.Run(
            new DialogRequest
            {
                Text = text,
                State = DialogStateJson.Read(DialogStateJson.Write(State)),
                Department = Department,
                WaitsForPerson = WaitsForPerson,
            },
            TestKnowledge.Snapshot
        );
        State = result.State;
        return result;
    }
}
