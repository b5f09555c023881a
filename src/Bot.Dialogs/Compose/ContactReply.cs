using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>The telephone and website of the department whose page is asked, or its opening hours.</summary>
internal static class ContactReply
{
    public static Reply Compose(Turn turn)
    {
        var department = turn.Ending.HoursOf ?? turn.Knowledge.FindDepartment(turn.Request.Department!)!;
        var text = string.Join(
            "\n\n",
            new[]
            {
                turn.Ending.HoursOf is null ? null : Hours(department, turn.Language.Reply),
                DepartmentContact.Sentence(department, turn.Language.Reply),
            }.OfType<string>()
        );
        return new Reply
        {
            Language = turn.Language.Reply,
            Text = text,
            Speak = Spoken.Plain(text),
            Department = department.Id,
            Citations =
                department.Url.Length > 0 ? [new Citation(EntryWording.Name(department, turn.Language.Reply), department.Url, null)] : [],
        };
    }

    private static string Hours(Department department, LanguageForm language) =>
        Strings
            .For(language)
            .Format(
                "hours",
                EntryWording.Name(department, language),
                NameInLanguage.Of(department.HoursEnglish!, department.HoursChinese!, language)
            );
}
