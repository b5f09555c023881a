using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Compose;

/// <summary>Says honestly that there is no answer, names the department's hotline where known, and offers a person.</summary>
internal static class NoAnswerReply
{
    public static Reply Compose(Turn turn)
    {
        var strings = Strings.For(turn.ReplyLanguage);
        var first = strings[turn.Reason switch
        {
            Reasons.OutOfScope => "noAnswerOtherPlace",
            Reasons.LowConfidenceTwice or Reasons.LowConfidenceAfterClarify => "noAnswerAgain",
            _ => "noAnswer",
        }];
        var contact = turn.Reason == Reasons.OutOfScope ? null : DepartmentContact.Sentence(DepartmentContact.Find(turn), turn.ReplyLanguage);
        string[] lines = [first, .. contact is null ? (string[])[] : [contact], turn.Request.WaitsForPerson ? strings["handoffWaiting"] : strings["offerPerson"]];
        return new Reply
        {
            Language = turn.ReplyLanguage,
            Text = string.Join("\n\n", lines),
            Speak = string.Join(' ', lines.Select(Spoken.Plain)),
            Chips = turn.Request.WaitsForPerson ? [] : [new Chip(strings["talkToPerson"])],
        };
    }
}
