namespace Bot.Host.Tests.Channels;

/// <summary>Texts in the scripts, signs and directions that residents write.</summary>
public static class ScriptSamples
{
    public static TheoryData<string> All { get; } =
    [
        "How do I renew my driving licence?",
        "點樣續領車牌？唔該晒",
        "请问如何续领驾驶执照",
        "𨋢入面有人𡁻緊𠹌啲嘢",
        "日本語とひらがな 한국어 ภาษาไทย",
        "السلام عليكم עברית हिन्दी বাংলা",
        "👨‍👩‍👧‍👦🏳️‍🌈👍🏽 1️⃣ 🇭🇰",
        "e\u0301 is é, a\u0308 is ä",
        "\"quotes\" \\ back\\slash <b>&amp;</b> {{1}} %s 'x'",
        "line one\nline two\n\nline four",
        "*not bold* _not italic_ ~x~ `code`",
        "\u202Eright to left\u202C",
        "𝒽𝑒𝓁𝓁𝑜 ﷽",
    ];
}
