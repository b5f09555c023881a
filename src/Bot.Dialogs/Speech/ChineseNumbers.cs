using System.Globalization;
using System.Text;

namespace Bot.Dialogs.Speech;

/// <summary>Numbers in Chinese characters, in Traditional (Cantonese voices) or Simplified (Mandarin voices).</summary>
internal static class ChineseNumbers
{
    private const string Zero = "零一二三四五六七八九";

    /// <summary>A whole number of up to 16 digits; a longer one is read digit by digit.</summary>
    public static string Cardinal(string digits, bool mandarin)
    {
        if (!ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value >= 10_000_000_000_000_000)
        {
            return Digits(digits, mandarin);
        }

        if (value == 0)
        {
            return "零";
        }

        string[] units = mandarin ? ["", "万", "亿", "万亿"] : ["", "萬", "億", "萬億"];
        var said = new StringBuilder();
        var higher = false;
        for (var group = 3; group >= 0; group--)
        {
            var four = (int)(value / (ulong)Math.Pow(10_000, group) % 10_000);
            if (four == 0)
            {
                continue;
            }

            // 一萬零五百, but 三萬五千: a zero where the thousands are missing under something higher.
            if (higher && (four < 1000 || EndsInZero(value, group)))
            {
                said.Append('零');
            }

            said.Append(BelowTenThousand(four, leading: !higher)).Append(units[group]);
            higher = true;
        }

        return said.ToString();
    }

    /// <summary>Digit by digit, in groups as given. Mandarin says 一 as 幺 in telephone numbers.</summary>
    public static string Digits(string digits, bool mandarin, bool telephone = false)
    {
        var said = new StringBuilder();
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c))
            {
                said.Append(mandarin && telephone && c == '1' ? '幺' : Zero[c - '0']);
            }
            else if (said.Length > 0 && said[^1] != '，')
            {
                said.Append('，');
            }
        }

        return said.ToString().Trim('，');
    }

    // 120000500: the group above ends in zero thousands, so the next group starts after a gap.
    private static bool EndsInZero(ulong value, int group) => value / (ulong)Math.Pow(10_000, group + 1) % 10_000 == 0;

    private static string BelowTenThousand(int value, bool leading)
    {
        var said = new StringBuilder();
        var gap = false;
        foreach (var (unit, name) in Units)
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                gap = said.Length > 0;
                continue;
            }

            said.Append(gap ? "零" : "");
            gap = false;
            if (!(unit == 10 && digit == 1 && leading && said.Length == 0))
            {
                said.Append(Zero[digit]);
            }

            said.Append(name);
        }

        return said.ToString();
    }

    private static readonly (int Unit, string Name)[] Units = [(1000, "千"), (100, "百"), (10, "十"), (1, "")];
}
