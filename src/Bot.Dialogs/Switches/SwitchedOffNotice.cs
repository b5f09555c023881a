using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Switches;

/// <summary>What a resident is told where the bot is off: that it is, and how to reach a person.</summary>
public static class SwitchedOffNotice
{
    public static EntryDraft In(string? language)
    {
        var notices = new HandoffNotices(language);
        return notices.Say([notices["off"]], Strings.For(LanguageForms.FromTag(language) ?? LanguageForm.TraditionalChinese)["talkToPerson"]);
    }
}
