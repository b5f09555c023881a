using Bot.Knowledge.Text;

namespace Bot.Dialogs.Handoff.DutyHours;

/// <summary>The days on which people are on duty, in words.</summary>
internal static class OfficeHoursWording
{
    /// <summary>"Monday to Friday", 星期一至星期五.</summary>
    public static string Days(OfficeHours hours, LanguageForm language) =>
        language == LanguageForm.English
            ? $"{hours.FirstDay} to {hours.LastDay}"
            : $"星期{Weekday(hours.FirstDay)}至星期{Weekday(hours.LastDay)}";

    /// <summary>The last character of the day's Chinese name.</summary>
    public static string Weekday(DayOfWeek day) => "日一二三四五六".Substring((int)day, 1);
}
