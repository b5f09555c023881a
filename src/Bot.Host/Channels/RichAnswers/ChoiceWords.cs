using Bot.Host.Wording;
using Bot.Knowledge.Text;

namespace Bot.Host.Channels.RichAnswers;

/// <summary>The few words that go with choices, in the language of the answer: the texts <c>choice.…</c> of the host's wording.</summary>
internal static class ChoiceWords
{
    public static string Options(string? locale) => Pick(locale, "choice.options");

    public static string Choose(string? locale) => Pick(locale, "choice.choose");

    public static string ReplyWithNumber(string? locale) => Pick(locale, "choice.replyWithNumber");

    private static string Pick(string? locale, string key) =>
        locale switch
        {
            null => $"{HostWording.In(LanguageForm.TraditionalChinese)[key]} {HostWording.In(LanguageForm.English)[key]}",
            _ when locale.StartsWith("zh-Hans", StringComparison.OrdinalIgnoreCase)
                    || locale.StartsWith("zh-CN", StringComparison.OrdinalIgnoreCase) => HostWording.In(LanguageForm.SimplifiedChinese)[
                key
            ],
            _ when locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
                    || locale.StartsWith("yue", StringComparison.OrdinalIgnoreCase) => HostWording.In(LanguageForm.TraditionalChinese)[key],
            _ => HostWording.In(LanguageForm.English)[key],
        };
}
