namespace Bot.Host.Channels.Linking;

/// <summary>What is said about linking, in the conversation's language.</summary>
internal static class LinkNotices
{
    /// <summary>The code as it is read.</summary>
    public static (string Text, string Locale) Code(string code, string? language) => Of($"{code[..3]} {code[3..]}", language);

    /// <summary>The code as it is said: figure by figure, as it has to be said again.</summary>
    public static string SpokenCode(string code, string? language) => Of(language == "en" ? Apart(code, ", ", "; ") : Apart(code, "，", "；"), language).Text;

    public static (string Text, string Locale) Linked(string? language) => Pick(language,
        "Your conversations are now linked. You can go on here.",
        "您的對話已經連結，您可以在這裏繼續。",
        "您的对话已经链接，您可以在这里继续。");

    /// <summary>Told where the code was shown.</summary>
    public static (string Text, string Locale) LinkedElsewhere(string? language) => Pick(language,
        "This conversation has just been linked with another one of yours. If that was not you, please tell us at once.",
        "此對話剛與您的另一個對話連結。如非由您本人操作，請立即告訴我們。",
        "此对话刚与您的另一个对话链接。如非由您本人操作，请立即告诉我们。");

    public static (string Text, string Locale) Unknown(string? language) => Pick(language,
        "That code is not good, or its 10 minutes are over. Please write \"link\" where you talked with us before to get a new one.",
        "此連結碼不正確，或已超過 10 分鐘。請在之前的對話中輸入「連結對話」以取得新的連結碼。",
        "此链接码不正确，或已超过 10 分钟。请在之前的对话中输入“链接对话”以取得新的链接码。");

    /// <summary>After too many wrong codes: none is looked at, not even a right one.</summary>
    public static (string Text, string Locale) TooMany(string? language) => Pick(language,
        "Too many codes were tried here that are not good. Please try again in 10 minutes, or ask for a person.",
        "您已多次使用不正確的連結碼。請於 10 分鐘後再試，或要求與職員對話。",
        "您已多次使用不正确的链接码。请于 10 分钟后再试，或要求与职员对话。");

    public static (string Text, string Locale) Same(string? language) => Pick(language,
        "Please type this code on the other channel, not here.",
        "請在另一個渠道輸入此連結碼，而非在這裏輸入。",
        "请在另一个渠道输入此链接码，而非在这里输入。");

    private static (string Text, string Locale) Of(string shown, string? language) => Pick(language,
        $"Your code is {shown}. Within 10 minutes, type it in our chat on the website or WhatsApp, or say it on the phone or key it in there after 7; the conversations will then be shown to our staff as yours. Give it to nobody else.",
        $"您的連結碼是 {shown}。請於 10 分鐘內在網站或 WhatsApp 對話中輸入，或致電時讀出，或致電時先按 7 字再輸入連結碼；我們的職員便會知道這些對話都是您的。請勿將連結碼交給他人。",
        $"您的链接码是 {shown}。请于 10 分钟内在网站或 WhatsApp 对话中输入，或致电时读出，或致电时先按 7 再输入链接码；我们的职员便会知道这些对话都是您的。请勿将链接码交给他人。");

    private static string Apart(string code, string figures, string groups) => $"{string.Join(figures, code[..3].ToCharArray())}{groups}{string.Join(figures, code[3..].ToCharArray())}";

    private static (string Text, string Locale) Pick(string? language, string en, string hant, string hans) => language switch
    {
        "en" => (en, "en"),
        "zh-Hans" => (hans, "zh-Hans"),
        "zh-Hant" or "yue" => (hant, "zh-HK"),
        _ => ($"{hant}\n\n{en}", "zh-HK"),
    };
}
