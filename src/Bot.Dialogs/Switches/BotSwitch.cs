namespace Bot.Dialogs.Switches;

/// <summary>One switch as staff last set it.</summary>
/// <param name="Scope">What it is for.</param>
/// <param name="Id">Which one; <c>*</c> for all.</param>
/// <param name="Off">Whether the bot is off there.</param>
/// <param name="By">The account that set it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, in staff's words.</param>
public sealed record BotSwitch(SwitchScope Scope, string Id, bool Off, string By, DateTimeOffset At, string Reason);
