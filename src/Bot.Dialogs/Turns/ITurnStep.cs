namespace Bot.Dialogs.Turns;

/// <summary>One step of a turn. It may end the turn by <see cref="Turn.End"/>; the deciding steps after it are then skipped.</summary>
internal interface ITurnStep
{
    /// <summary>The step's name in the decision record.</summary>
    string Name { get; }

    void Run(Turn turn);
}
