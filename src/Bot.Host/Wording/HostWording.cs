using System.Collections.Frozen;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Host.Wording;

/// <summary>
/// All that the host itself tells residents, from one file a language beside this one: of the phone's line (<c>phone.…</c>), of what web
/// chat did not take (<c>web.…</c>) and other channels did not take or answer (<c>channel.…</c>), of linking, of a turn that failed. What
/// the dialog says is in Bot.Dialogs/Wording.
/// </summary>
internal static class HostWording
{
    private static readonly FrozenDictionary<LanguageForm, Strings> All = Strings.Load(typeof(HostWording).Assembly, "Bot.Host.Wording.");

    /// <summary>The texts in the form that a reply of <paramref name="form"/> is written in.</summary>
    public static Strings In(LanguageForm form) => All[form.ReplyForm()];

    /// <summary>A notice in the conversation's language; where that is not known yet, in Chinese and English.</summary>
    /// <param name="language">The tag that the conversation keeps; null: none yet.</param>
    public static (string Text, string Locale) Notice(string? language, string key, params object[] values) =>
        language switch
        {
            "en" => (English.Format(key, values), "en"),
            "zh-Hans" => (In(LanguageForm.SimplifiedChinese).Format(key, values), "zh-Hans"),
            "zh-Hant" or "yue" => (Traditional.Format(key, values), "zh-HK"),
            _ => ($"{Traditional.Format(key, values)}\n\n{English.Format(key, values)}", "zh-HK"),
        };

    private static Strings English => In(LanguageForm.English);

    private static Strings Traditional => In(LanguageForm.TraditionalChinese);
}
