namespace Bot.Storage.Figures;

/// <summary>How waits for a person ended in a department's queue.</summary>
/// <param name="PickedUp">Those that an agent ended.</param>
/// <param name="WithinLevel">Those of them that were within the service level of their time.</param>
/// <param name="Abandoned">Those that the resident gave up.</param>
/// <param name="Waited">The sum of the waits that an agent ended.</param>
public sealed record FigureWaits(string Department, long PickedUp, long WithinLevel, long Abandoned, TimeSpan Waited);
