using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>The hotline and website of the department in question, where known.</summary>
internal static class DepartmentContact
{
    /// <summary>Of the site's department, else of a near candidate's; null when neither is there.</summary>
    public static Department? Find(Turn turn)
    {
        if (turn.Request.Department is { } scoped && turn.Knowledge.FindDepartment(scoped) is { } own)
        {
            return own;
        }

        return turn.Retrieved is { Candidates: [var first, ..] } && first.Confidence >= turn.Knowledge.Thresholds.Clarify / 2
            ? turn.Knowledge.FindDepartment(first.Department)
            : null;
    }

    /// <summary>One or two sentences; null when the department has neither.</summary>
    public static string? Sentence(Department? department, LanguageForm language)
    {
        if (department is null)
        {
            return null;
        }

        var strings = Strings.For(language);
        var parts = new List<string>();
        if (department.Hotline is { } hotline)
        {
            parts.Add(strings.Format("hotline", EntryWording.Name(department, language), hotline));
        }

        if (department.Url.Length > 0)
        {
            parts.Add(strings.Format("website", $"<{department.Url}>"));
        }

        return parts.Count == 0 ? null : string.Join(language == LanguageForm.English ? " " : "", parts);
    }
}
