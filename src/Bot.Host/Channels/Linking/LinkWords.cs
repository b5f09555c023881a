using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Host.Channels.Linking;

/// <summary>Understands a wish to link, or a code, when a message is that and nothing else but courtesy.</summary>
internal static partial class LinkWords
{
    private const int LongestText = 80;

    private static readonly HashSet<string> Wishes = new(StringComparer.Ordinal)
    {
        "link",
        "linkchat",
        "linkmychat",
        "linkchats",
        "linkmychats",
        "linkconversation",
        "linkmyconversation",
        "linkconversations",
        "linkmyconversations",
        "linkcode",
        "continueonwhatsapp",
        "continueonanotherchannel",
        "continuebyphone",
        "continueontheweb",
        "連結",
        "連結對話",
        "連接對話",
        "綁定對話",
        "連結我的對話",
        "連接我的對話",
        "轉到whatsapp繼續",
        "在whatsapp繼續",
        "用電話繼續",
        "在網上繼續",
        "連結對話紀錄",
        "链接",
        "链接对话",
        "连接对话",
        "绑定对话",
        "连接我的对话",
        "转到whatsapp继续",
        "在whatsapp继续",
        "用电话继续",
        "在网上继续",
    };

    /// <summary>Whether the message asks to link.</summary>
    public static bool IsWish(string text) => Wishes.Contains(Bare(text));

    /// <summary>The code in a message that is a code; null when it is anything else.</summary>
    /// <param name="text">The message, written or as a recogniser heard it.</param>
    /// <param name="meant">With a code: true when the words say that it is one to link with, and not just any number.</param>
    public static string? Code(string text, out bool meant)
    {
        meant = false;
        if (text.Length > LongestText)
        {
            return null;
        }

        var figures = SpokenFigures.Read(text);
        var read = Said().Match(Bare(figures));
        if (!read.Success)
        {
            // Only what is no code as it stands is read by its sound: "two" may have been heard as "to".
            read = Said().Match(Bare(SpokenFigures.BySound(figures)));
        }

        meant = read.Groups["meant"].Success;
        return read.Success ? read.Groups["code"].Value : null;
    }

    /// <summary>
    /// The figures of a message that is nothing but figures, fewer than a code has; null for anything else. A caller who pauses is heard in
    /// such pieces.
    /// </summary>
    public static string? Piece(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        var bare = Bare(SpokenFigures.BySound(SpokenFigures.Read(text)));
        return bare.Length is > 0 and < ResidentLinks.CodeLength && bare.All(char.IsAsciiDigit) ? bare : null;
    }

    /// <summary>Letters and digits alone, small and of half width.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var half = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            if (char.IsLetterOrDigit(half))
            {
                bare.Append(char.ToLowerInvariant(half));
            }
        }

        return bare.ToString();
    }

    // Courtesy, what the figures are said to be, the figures, courtesy. "My number is …" is somebody's number, and no code.
    [GeneratedRegex(
        """
            ^(?:hello|hi|hey|yes|ok|okay|um|uh|well|goodmorning|goodafternoon|goodevening|你好|您好|喂|早晨|唔該|麻煩|麻烦|請問|请问|係|是的)*
            (?:
                (?<meant>(?:heres|hereis)?(?:my|the)?(?:link(?:ing)?)?code(?:is|s)?|link(?:my)?(?:chats?|conversations?)?(?:with|to)?
                    |(?:我的|我個|我嘅|我个|呢個|這個|这个|個|我)?(?:連結|連接|链接|连接|綁定|绑定)?(?:對話|对话)?(?:碼|码|代碼|代码)(?:就?係|就?是|為|为)?
                    |(?:連結|連接|链接|连接|綁定|绑定)(?:我的)?(?:對話|对话)?)
                |its|itis|thisis|thats|就?係|就?是
            )?
            (?<code>[0-9]{7})
            (?:please|thankyou|thanks|thatsit|thatsall|ok|okay|唔該晒?|謝謝|谢谢|多謝晒?|呀|啊|喇|啦)*$
            """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Said();
}
