namespace Bot.Dialogs.Speech;

/// <summary>The few words that the voice itself adds.</summary>
internal sealed record SpokenPhrases
{
    private static readonly SpokenPhrases English = new()
    {
        Next = "Say next to go on.",
        RepeatForPage = "Say repeat to hear it again.",
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
        First = "请说或按{0}：{1}",
        Further = "按{0}：{1}",
        Item = "{0}，{1}",
        Keys = ["一", "二", "三"],
        End = "。",
    };

    public required string Next { get; init; }

    public required string RepeatForPage { get; init; }

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
