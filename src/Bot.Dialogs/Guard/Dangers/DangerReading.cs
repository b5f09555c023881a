using Bot.Dialogs.Decisions;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>What both detectors together make of a message.</summary>
/// <param name="Level">What is to be done.</param>
/// <param name="Danger">Of what; null without danger.</param>
/// <param name="Trace">For the decision record.</param>
internal sealed record DangerReading(DangerLevel Level, Danger? Danger, GuardTrace Trace);
