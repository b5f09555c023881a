using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>The hotline and website of the department in question, where known.</summary>
internal static class DepartmentContact
{
    /// <summary>
    /// Of the form or topic named, of the site's department, else of a candidate near enough to be offered: a wrong department's number is worse than none.
    /// Null when none is sure.
    /// </summary>
    public static Department? Find(Turn turn)
    {
        var id = turn.NamedDepartment ?? turn.Request.Department;
        if (id is not null && turn.Knowledge.FindDepartment(id) is { } own)
        {
            return own;
        }

        return turn.Retrieved is { Candidates: [var first, ..] } && first.Confidence >= turn.Knowledge.Thresholds.Clarify && CommonGround.Has(first)
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
            parts.Add(strings.Format("website", EntryWording.Link(OfficialSite.Name(department.Url), department.Url)));
        }

        return parts.Count == 0 ? null : string.Join(language == LanguageForm.English ? " " : "", parts);
    }
}
