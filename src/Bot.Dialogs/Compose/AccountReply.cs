using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Compose;

/// <summary>Says that no records can be seen here, and where the official way to ask is, or how long it usually takes.</summary>
internal static class AccountReply
{
    public static Reply Compose(Turn turn)
    {
        var language = turn.Language.Reply;
        var strings = Strings.For(language);
        var way = turn.Ending.Entry is null ? null : AnswerReply.OfEntry(turn, turn.Ending.Entry);
        var contact = DepartmentContact.Sentence(
            way?.Department is { } id ? turn.Knowledge.FindDepartment(id) : DepartmentContact.Find(turn),
            language
        );
        var lines = new List<string> { strings["accountCannotSee"] };
        if (way is not null)
        {
            lines.Add(strings[turn.Ending.Entry is { Facet: Facets.Time } ? "accountUsualTime" : "accountHowTo"]);
            lines.Add(way.Text);
        }

        if (contact is not null)
        {
            lines.Add(contact);
        }

        var offers = turn.Handoff is null && !turn.Request.WaitsForPerson;
        if (offers)
        {
            lines.Add(strings["accountPerson"]);
        }

        var reply =
            way
            ?? new Reply
            {
                Language = language,
                Text = "",
                Speak = "",
            };
        return reply with
        {
            Text = string.Join("\n\n", lines),
            Speak = string.Join(' ', lines.Select(Spoken.Plain)),
            Chips = !offers ? [] : [new Chip(strings["talkToPerson"])],
        };
    }
}
