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
        var person = strings[turn.Handoff is null ? "urgent.personOffer" : "urgent.person"];
        var (text, speak) = Words(turn.Danger!.Value, turn.Language.Form, language);
        return new Reply
        {
            Language = language,
            Text = $"{text}\n\n{person}",
            Speak = $"{speak} {person}",
            Chips = turn.Handoff is null && !turn.Request.WaitsForPerson ? [new Chip(strings["talkToPerson"])] : [],
        };
    }

    /// <summary>What to do now and whom to call.</summary>
    public static (string Text, string Speak) Words(DangerKind kind, LanguageForm said, LanguageForm language)
    {
        var strings = Strings.For(language);
        var first = strings[$"urgent.{kind.Word()}"];
        var lines = EmergencyLines.For(kind, said).Select(l => (l.Number, Name: Name(l, language))).ToArray();
        var list = string.Join('\n', lines.Select(l => language == LanguageForm.English ? $"- **{l.Number}**: {l.Name}" : $"- **{l.Number}**：{l.Name}"));
        var spoken = string.Join(language == LanguageForm.English ? ". " : "。", lines.Select(l => $"{l.Number}, {l.Name}"));
        return ($"{first}\n\n{strings["urgent.lines"]}\n\n{list}", $"{Spoken.Plain(first)} {strings["urgent.lines"]} {spoken}.");
    }

    private static string Name(EmergencyLine line, LanguageForm language) => language switch
    {
        LanguageForm.English => line.English,
        LanguageForm.SimplifiedChinese => ScriptConverter.ToSimplified(line.Chinese),
        _ => line.Chinese,
    };
}
