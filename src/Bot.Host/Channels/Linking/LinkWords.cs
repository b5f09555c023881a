using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Host.Channels.Linking;

/// <summary>Understands a wish to link, or a code, when a message is that and nothing else.</summary>
internal static partial class LinkWords
{
    private static readonly Dictionary<string, string> Spoken = new(StringComparer.Ordinal)
    {
        ["zero"] = "0", ["oh"] = "0", ["one"] = "1", ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7", ["eight"] = "8", ["nine"] = "9",
        ["零"] = "0", ["〇"] = "0", ["一"] = "1", ["二"] = "2", ["三"] = "3", ["四"] = "4", ["五"] = "5", ["六"] = "6", ["七"] = "7", ["八"] = "8", ["九"] = "9",
    };

    private static readonly HashSet<string> Wishes = new(StringComparer.Ordinal)
    {
        "link", "linkchat", "linkmychat", "linkchats", "linkmychats", "linkconversation", "linkmyconversation", "linkconversations", "linkmyconversations", "linkcode", "continueonwhatsapp",
        "continueonanotherchannel", "continuebyphone", "continueontheweb",
        "連結", "連結對話", "連接對話", "綁定對話", "連結我的對話", "連接我的對話", "轉到whatsapp繼續", "在whatsapp繼續", "用電話繼續", "在網上繼續", "連結對話紀錄",
        "链接", "链接对话", "连接对话", "绑定对话", "连接我的对话", "转到whatsapp继续", "在whatsapp继续", "用电话继续", "在网上继续",
    };

    private static readonly string[] Prefixes = ["link", "code", "linkcode", "mycodeis", "thecodeis", "mylinkcodeis", "codeis", "連結碼是", "我的連結碼是", "链接码是", "我的链接码是", "連結", "連結對話", "連接對話", "連結碼", "代碼", "链接", "链接对话", "连接对话", "链接码", "代码"];

    /// <summary>Whether the message asks to link.</summary>
    public static bool IsWish(string text) => Wishes.Contains(Bare(text));

    /// <summary>The code in a message that is a code; null when it is anything else.</summary>
    /// <param name="text">The message.</param>
    /// <param name="meant">True when the words say that it is a code to link with, and not just any number.</param>
    public static string? Code(string text, out bool meant)
    {
        meant = false;
        if (text.Length > 80)
        {
            return null;
        }

        var bare = Bare(Figures(text));
        var digits = bare.Length > 0 ? bare[FirstDigit(bare)..] : bare;
        if (digits.Length != ResidentLinks.CodeLength || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var words = bare[..^digits.Length];
        meant = words.Length > 0;
        return words.Length == 0 || Prefixes.Contains(words) ? digits : null;
    }

    /// <summary>Spoken figures in figures: a recogniser may write "one two three" or 一二三.</summary>
    private static string Figures(string text) => SpokenFigure().Replace(text, m => Spoken[m.Value.ToLowerInvariant()]);

    private static int FirstDigit(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        return at < 0 ? text.Length : at;
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

    [GeneratedRegex(@"\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b|[零〇一二三四五六七八九]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex SpokenFigure();
}
