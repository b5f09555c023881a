namespace Bot.Dialogs.Switches;

/// <summary>
/// Where staff have turned the bot off. A turn reads it when it begins, and again for the department and procedure it found: where it is
/// off the resident is told so and offered a person, and nothing is answered.
/// </summary>
public interface IBotSwitches
{
    /// <summary>At most one second old. When the record does not answer, the last known positions.</summary>
    ValueTask<SwitchPositions> ReadAsync(CancellationToken cancellationToken = default);
}
