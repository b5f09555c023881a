using Bot.Dialogs.Decisions;

namespace Bot.Dialogs.Guard.Attacks;

/// <summary>What the patterns and the model together find in a message that is to be refused.</summary>
/// <param name="Level">What is to be done.</param>
/// <param name="Reason">One of <see cref="RefusalReasons"/>; null when nothing is to be refused.</param>
/// <param name="Trace">For the decision record.</param>
internal sealed record AttackReading(AttackLevel Level, string? Reason, GuardTrace Trace);
