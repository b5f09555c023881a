namespace Bot.Host.Channels.RichAnswers;

/// <summary>The few words that go with choices, in the language of the answer.</summary>
internal static class ChoiceWords
{
    public static string Options(string? locale) => Pick(locale, "Options", "選項", "选项");

    public static string Choose(string? locale) => Pick(locale, "Please choose:", "請選擇：", "请选择：");

    public static string ReplyWithNumber(string? locale) => Pick(locale, "Reply with a number.", "請回覆數字。", "请回复数字。");

    private static string Pick(string? locale, string en, string hant, string hans) => locale switch
    {
        null => $"{hant} {en}",
        _ when locale.StartsWith("zh-Hans", StringComparison.OrdinalIgnoreCase) || locale.StartsWith("zh-CN", StringComparison.OrdinalIgnoreCase) => hans,
        _ when locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || locale.StartsWith("yue", StringComparison.OrdinalIgnoreCase) => hant,
        _ => en,
    };
}
