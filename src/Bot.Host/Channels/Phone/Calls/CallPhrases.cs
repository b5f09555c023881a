using Bot.Dialogs.Speech;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>What the line itself says.</summary>
internal sealed record CallPhrases
{
    private static readonly CallPhrases English = new()
    {
        Welcome = "Hello. This is an automated assistant of the Hong Kong Government. Ask your question, or press zero for a person.",
        WelcomeBack = "We were cut off. Please go on.",
        StillThere = "Are you still there? Please ask your question, or press zero for a person.",
        Goodbye = "I cannot hear you, so I will end the call. Please call again. Goodbye.",
        NoSuchKey = "That key means nothing here. Press star to repeat, or zero for a person.",
        NoMore = "That was all. Please ask your next question.",
        Unsure = "I may have misheard. Did you say: {0}? Say yes, or say it again.",
        SayAgain = "I am sorry, I did not hear that well. Please say it again.",
        OneMoment = "One moment, please.",
        TextSent = "The page is on its way to your phone by SMS. Please ask your next question.",
        Text = "From your call with the Hong Kong Government's automated assistant:",
        Person = "Talk to a person",
        KeyInCode = "Please key in the seven figures of your linking code. Press star to begin again, or hash to leave it.",
        CodeLeft = "No code was taken. Please ask your question.",
        Code = "My link code is {0}",
    };

    private static readonly CallPhrases Cantonese = new()
    {
        Welcome = "您好，這是香港政府的自動語音助理。請說出您的問題，或按零字與職員對話。",
        WelcomeBack = "剛才線路中斷，請繼續。",
        StillThere = "請問您還在嗎？請說出您的問題，或按零字與職員對話。",
        Goodbye = "聽不到您的聲音，通話即將結束，請稍後再致電。再見。",
        NoSuchKey = "這個按鍵沒有選項。重聽請按星號，與職員對話請按零字。",
        NoMore = "以上是全部內容。請說出您下一個問題。",
        Unsure = "我可能聽錯了。您是不是說：{0}？請說是，或再說一次。",
        SayAgain = "對不起，聽得不清楚，請再說一次。",
        OneMoment = "請稍等。",
        TextSent = "網頁會以短訊傳送到您的電話。請說出您下一個問題。",
        Text = "香港政府自動語音助理，您剛才查詢的網頁：",
        Person = "與職員對話",
        KeyInCode = "請輸入七位數字的連結碼。重新輸入請按星號，取消請按井號。",
        CodeLeft = "已取消輸入連結碼。請說出您的問題。",
        Code = "我的連結碼是{0}",
    };

    private static readonly CallPhrases Mandarin = new()
    {
        Welcome = "您好，这是香港政府的自动语音助理。请说出您的问题，或按零与职员对话。",
        WelcomeBack = "刚才线路中断，请继续。",
        StillThere = "请问您还在吗？请说出您的问题，或按零与职员对话。",
        Goodbye = "听不到您的声音，通话即将结束，请稍后再致电。再见。",
        NoSuchKey = "这个按键没有选项。重听请按星号，与职员对话请按零。",
        NoMore = "以上是全部内容。请说出您下一个问题。",
        Unsure = "我可能听错了。您是不是说：{0}？请说是，或再说一次。",
        SayAgain = "对不起，听得不清楚，请再说一次。",
        OneMoment = "请稍等。",
        TextSent = "网页会以短信发送到您的电话。请说出您下一个问题。",
        Text = "香港政府自动语音助理，您刚才查询的网页：",
        Person = "与职员对话",
        KeyInCode = "请输入七位数字的链接码。重新输入请按星号，取消请按井号。",
        CodeLeft = "已取消输入链接码。请说出您的问题。",
        Code = "我的链接码是{0}",
    };

    /// <summary>Says that it is an automated assistant.</summary>
    public required string Welcome { get; init; }

    public required string WelcomeBack { get; init; }

    public required string StillThere { get; init; }

    public required string Goodbye { get; init; }

    public required string NoSuchKey { get; init; }

    public required string NoMore { get; init; }

    public required string Unsure { get; init; }

    public required string SayAgain { get; init; }

    public required string OneMoment { get; init; }

    public required string TextSent { get; init; }

    /// <summary>Stands before the addresses in a text message.</summary>
    public required string Text { get; init; }

    /// <summary>What the key zero says for the resident.</summary>
    public required string Person { get; init; }

    /// <summary>Asks for a linking code by keys.</summary>
    public required string KeyInCode { get; init; }

    public required string CodeLeft { get; init; }

    /// <summary>What the keys of a code say for the resident.</summary>
    public required string Code { get; init; }

    public static CallPhrases Of(SpeechLanguage language) => language switch
    {
        SpeechLanguage.English => English,
        SpeechLanguage.Cantonese => Cantonese,
        _ => Mandarin,
    };
}
