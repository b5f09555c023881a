using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Compose;

/// <summary>The telephone and website of the department whose page is asked.</summary>
internal static class ContactReply
{
    public static Reply Compose(Turn turn)
    {
        var department = turn.Knowledge.FindDepartment(turn.Request.Department!)!;
        var text = DepartmentContact.Sentence(department, turn.ReplyLanguage)!;
        return new Reply
        {
            Language = turn.ReplyLanguage,
            Text = text,
            Speak = Spoken.Plain(text),
            Department = department.Id,
            Citations = department.Url.Length > 0 ? [new Citation(EntryWording.Name(department, turn.ReplyLanguage), department.Url, null)] : [],
        };
    }
}
