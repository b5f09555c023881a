using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>The hotline and website of the department in question, where known.</summary>
internal static class DepartmentContact
{
    /// <summary>Of a topic without an article, a department is named when this many of the nearest candidates are all its own.</summary>
    private const int Agreeing = 3;

    /// <summary>
    /// The department of the form or topic named; else the one whose site is asked; else that of the first candidate, if it is near enough
    /// to be offered. Null when none is sure: a wrong department's number is worse than none.
    /// </summary>
    public static Department? Find(Turn turn)
    {
        var id = turn.Ending.Department ?? turn.Search?.Department ?? turn.Request.Department;
        if (id is not null && turn.Knowledge.FindDepartment(id) is { } own)
        {
            return own;
        }

        return
            turn.Search is { Candidates: [var first, ..] }
            && first.Confidence >= turn.Knowledge.Thresholds.Clarify
            && CommonGround.Has(first)
            ? turn.Knowledge.FindDepartment(first.Department)
            : null;
    }

    /// <summary>
    /// The department that deals with a topic without an article: the one that the topic names, or, where it names none, the one that all of
    /// the nearest candidates are about. Null when the topic names a body that is no department of ours.
    /// </summary>
    public static Department? OfTopic(Turn turn)
    {
        if (turn.Ending.Uncovered?.EnglishBody is { } body)
        {
            return turn.Knowledge.Departments.FirstOrDefault(d => Names(d).Contains(Bare(body), StringComparer.OrdinalIgnoreCase));
        }

        return
            turn.Search is { Candidates: { Count: >= Agreeing } near }
            && near.Take(Agreeing).Select(c => c.Department).Distinct(StringComparer.Ordinal).ToArray() is [var only]
            ? turn.Knowledge.FindDepartment(only)
            : null;
    }

    // "Housing Department / Hong Kong Housing Authority", "Labour Department (and MPFA)": each name alone.
    private static IEnumerable<string> Names(Department department) =>
        department.English.Split('/').Select(name => Bare(name.Split('(')[0]));

    private static string Bare(string name) =>
        name.Trim() is var trimmed && trimmed.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? trimmed[4..] : trimmed;

    /// <summary>One or two sentences with hotline and website; null when there is no department, or it has neither.</summary>
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
