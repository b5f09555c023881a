using System.Collections.Frozen;
using System.Text;
using Bot.Knowledge.Text;

namespace Bot.Host.Channels.Phone.Calls;

/// <summary>Words that steer the voice and are no question.</summary>
internal static class CallCommand
{
    public const string Next = "next";
    public const string Repeat = "repeat";
    public const string Yes = "yes";
    public const string TextMe = "text";

    private static readonly FrozenDictionary<string, string> Commands = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Next] =
        [
            "next",
            "more",
            "go on",
            "continue",
            "carry on",
            "please continue",
            "next please",
            "繼續",
            "繼續呀",
            "請繼續",
            "下一個",
            "下一項",
            "跟住呢",
            "然後呢",
            "继续",
            "请继续",
            "下一个",
            "下一项",
            "然后呢",
        ],
        [Repeat] =
        [
            "repeat",
            "again",
            "say again",
            "say that again",
            "repeat please",
            "please repeat",
            "pardon",
            "sorry",
            "重複",
            "重覆",
            "再講",
            "再講一次",
            "再講多次",
            "再說一次",
            "講多次",
            "請重複",
            "聽唔到",
            "重复",
            "再说一次",
            "再说一遍",
            "请重复",
        ],
        [TextMe] =
        [
            "text",
            "text me",
            "text me please",
            "please text me",
            "text it",
            "text it to me",
            "send it",
            "send me the page",
            "send the page",
            "send me a text",
            "sms",
            "send sms",
            "send me an sms",
            "短訊",
            "發短訊",
            "傳短訊",
            "傳送短訊",
            "發短訊畀我",
            "傳短訊畀我",
            "send短訊",
            "send短訊畀我",
            "短信",
            "发短信",
            "发短信给我",
            "传短信",
        ],
        [Yes] =
        [
            "yes",
            "yes please",
            "yeah",
            "yep",
            "correct",
            "right",
            "係",
            "係呀",
            "啱",
            "冇錯",
            "是",
            "是的",
            "對",
            "没错",
            "对",
            "对的",
        ],
        ["1"] = ["1", "one", "number one", "the first", "the first one", "first", "一", "第一", "第一個", "一號", "第一个", "一号"],
        ["2"] = ["2", "two", "number two", "the second", "the second one", "second", "二", "第二", "第二個", "二號", "第二个", "二号"],
        ["3"] = ["3", "three", "number three", "the third", "the third one", "third", "三", "第三", "第三個", "三號", "第三个", "三号"],
    }
        .SelectMany(command => command.Value.Select(word => KeyValuePair.Create(word, command.Key)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The command that the words are, and nothing else; null for anything that may be a question.</summary>
    public static string? Of(string text)
    {
        var plain = new StringBuilder();
        foreach (var rune in TextNormalizer.Normalize(text).EnumerateRunes())
        {
            plain.Append(Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString() : "");
        }

        return Commands.GetValueOrDefault(plain.ToString().Trim());
    }
}
