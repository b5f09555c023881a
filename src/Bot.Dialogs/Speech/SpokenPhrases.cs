namespace Bot.Dialogs.Speech;

/// <summary>The few words that the voice itself adds.</summary>
internal sealed record SpokenPhrases
{
    private static readonly SpokenPhrases English = new()
    {
        Next = "Say next to go on.",
        RepeatForPage = "Say repeat to hear it again.",
        RepeatOrText = "Say repeat to hear it again, or say text me and I can send the page to your phone by SMS.",
        First = "Say or press {0} for: {1}",
        Further = "{0}: {1}",
        Item = "{0}, {1}",
        Keys = ["one", "two", "three"],
        End = ".",
    };

    private static readonly SpokenPhrases Cantonese = new()
    {
        Next = "請說繼續，聽取其餘內容。",
        RepeatForPage = "要再聽一次，請說重複。",
        RepeatOrText = "要再聽一次，請說重複；要以短訊收取網頁，請說短訊。",
        First = "請說或按{0}：{1}",
        Further = "按{0}：{1}",
        Item = "{0}，{1}",
        Keys = ["一", "二", "三"],
        End = "。",
    };

    private static readonly SpokenPhrases Mandarin = new()
    {
        Next = "请说继续，听取其余内容。",
        RepeatForPage = "要再听一次，请说重复。",
        RepeatOrText = "要再听一次，请说重复；要以短信收取网页，请说短信。",
        First = "请说或按{0}：{1}",
        Further = "按{0}：{1}",
        Item = "{0}，{1}",
        Keys = ["一", "二", "三"],
        End = "。",
    };

    public required string Next { get; init; }

    public required string RepeatForPage { get; init; }

    /// <summary>The same, where a text message can be sent.</summary>
    public required string RepeatOrText { get; init; }

    public required string First { get; init; }

    public required string Further { get; init; }

    public required string Item { get; init; }

    public required IReadOnlyList<string> Keys { get; init; }

    public required string End { get; init; }

    public static SpokenPhrases Of(SpeechLanguage language) => language switch
    {
        SpeechLanguage.English => English,
        SpeechLanguage.Cantonese => Cantonese,
        _ => Mandarin,
    };
}
