using Bot.Dialogs.Guard;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>What to do now, whom to call, and that a person is coming: short, and nothing from the knowledge base.</summary>
internal static class UrgentReply
{
    public static Reply Compose(Turn turn)
    {
        var language = turn.ReplyLanguage;
        var strings = Strings.For(language);
        var kind = turn.Danger!.Value;
        var first = strings[$"urgent.{kind.Word()}"];
        var lines = EmergencyLines.For(kind, turn.Language.Form).Select(l => (l.Number, Name: Name(l, language))).ToArray();
        var person = strings[turn.Handoff is null ? "urgent.personOffer" : "urgent.person"];
        var list = string.Join('\n', lines.Select(l => language == LanguageForm.English ? $"- **{l.Number}**: {l.Name}" : $"- **{l.Number}**：{l.Name}"));
        var spoken = string.Join(language == LanguageForm.English ? ". " : "。", lines.Select(l => $"{l.Number}, {l.Name}"));
        return new Reply
        {
            Language = language,
            Text = $"{first}\n\n{strings["urgent.lines"]}\n\n{list}\n\n{person}",
            Speak = $"{Spoken.Plain(first)} {strings["urgent.lines"]} {spoken}. {person}",
            Chips = turn.Handoff is null && !turn.Request.WaitsForPerson ? [new Chip(strings["talkToPerson"])] : [],
        };
    }

    private static string Name(EmergencyLine line, LanguageForm language) => language switch
    {
        LanguageForm.English => line.English,
        LanguageForm.SimplifiedChinese => ScriptConverter.ToSimplified(line.Chinese),
        _ => line.Chinese,
    };
}
