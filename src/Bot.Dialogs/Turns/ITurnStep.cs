namespace Bot.Dialogs.Turns;

/// <summary>One step of a turn. It may end the turn by <see cref="Turn.End"/>; the steps that decide are then skipped.</summary>
internal interface ITurnStep
{
    /// <summary>As the decision record names it.</summary>
    string Name { get; }

    void Run(Turn turn);
}
