using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>Says honestly that there is no answer, names the department's hotline where known, and offers a person.</summary>
internal static class NoAnswerReply
{
    public static Reply Compose(Turn turn)
    {
        var strings = Strings.For(turn.Language.Reply);
        var department = turn.Ending.Reason switch
        {
            Reasons.OutOfScope => null,
            Reasons.TopicNotCovered => DepartmentContact.OfTopic(turn),
            _ => DepartmentContact.Find(turn),
        };
        var contact = DepartmentContact.Sentence(department, turn.Language.Reply);
        var offers = turn.Handoff is null && !turn.Request.WaitsForPerson;
        string?[] all =
        [
            Nothing(turn, strings),
            contact,
            turn.Handoff is not null ? strings["handoff"]
            : offers ? strings["offerPerson"]
            : null,
        ];
        string[] lines = [.. all.OfType<string>()];
        return new Reply
        {
            Language = turn.Language.Reply,
            Text = string.Join("\n\n", lines),
            Speak = string.Join(' ', lines.Select(Spoken.Plain)),
            Chips = offers ? [new Chip(strings["talkToPerson"])] : [],
        };
    }

    private static string Nothing(Turn turn, Strings strings) =>
        turn.Ending switch
        {
            { HoursOf: { } department } => strings.Format("noHours", EntryWording.Name(department, turn.Language.Reply)),
            { Reason: Reasons.UnknownForm } when turn.Search?.UnknownForm is { } form => strings.Format("unknownForm", form),
            { Uncovered: { } topic } => Uncovered(topic, turn.Language.Reply),
            { Reason: Reasons.OutOfScope } => strings["noAnswerOtherPlace"],
            { Reason: Reasons.LowConfidenceTwice or Reasons.LowConfidenceAfterClarify } => strings["noAnswerAgain"],
            { Reason: Reasons.DetailNotCovered } => strings["noAnswerDetail"],
            _ => strings["noAnswer"],
        };

    private static string Uncovered(UncoveredTopic topic, LanguageForm language)
    {
        var strings = Strings.For(language);
        var (name, body) = language == LanguageForm.English ? (topic.English, topic.EnglishBody) : (topic.Chinese, topic.ChineseBody);
        var nothing = strings.Format("noAnswerTopic", NameInLanguage.InScript(name, language));
        return body is null
            ? nothing
            : nothing
                + (language == LanguageForm.English ? " " : "")
                + strings.Format("topicBody", NameInLanguage.InScript(body, language));
    }
}
