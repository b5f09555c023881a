using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Switches;

/// <summary>What a resident is told where the bot is off: that it is, whom to call, and how to reach a person.</summary>
public static class SwitchedOffNotice
{
    /// <param name="language">The resident's; null: not known.</param>
    /// <param name="personComes">Whether a person is asked for already: then none is offered.</param>
    public static EntryDraft In(string? language, bool personComes = false)
    {
        var notices = new HandoffNotices(language);
        return personComes
            ? notices.Say([notices["off"], notices["off.numbers"]])
            : notices.Say(
                [notices["off"], notices["off.person"], notices["off.numbers"]],
                Strings.For(LanguageForms.FromTag(language) ?? LanguageForm.TraditionalChinese)["talkToPerson"]
            );
    }
}
