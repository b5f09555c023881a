namespace Bot.Dialogs.Handoff.DutyHours;

/// <summary>A general holiday of Hong Kong, other than a Sunday.</summary>
public sealed record GeneralHoliday(DateOnly Date, string English, string Chinese);
