using Bot.Dialogs.Decisions;

namespace Bot.Dialogs.Guard.Attacks;

/// <summary>What patterns and model together make of a message.</summary>
/// <param name="Level">What is to be done.</param>
/// <param name="Reason">One of <see cref="RefusalReasons"/>; null when nothing is to be refused.</param>
/// <param name="Trace">For the decision record.</param>
internal sealed record AttackReading(AttackLevel Level, string? Reason, GuardTrace Trace);
