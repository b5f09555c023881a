using System.Globalization;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>An ISO date to year, month or day, in words.</summary>
internal static class AsOfDate
{
    /// <param name="asOf"><c>2025</c>, <c>2025-05</c> or <c>2025-05-19</c>.</param>
    /// <param name="language">The reply's language.</param>
    public static string Write(string asOf, LanguageForm language)
    {
        var chinese = language.IsChinese();
        var invariant = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(asOf, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day))
        {
            return chinese ? $"{day.Year}年{day.Month}月{day.Day}日" : day.ToString("d MMMM yyyy", invariant);
        }

        if (DateOnly.TryParseExact(asOf, "yyyy-MM", invariant, DateTimeStyles.None, out var month))
        {
            return chinese ? $"{month.Year}年{month.Month}月" : month.ToString("MMMM yyyy", invariant);
        }

        return chinese ? $"{asOf}年" : asOf;
    }
}
