using System.Text.RegularExpressions;

namespace Bot.Knowledge.Text;

/// <summary>
/// Numbers read out digit by digit, as recognisers of Chinese speech write them: 一八二三 is 1823, 二〇二二年 is 2022年. Amounts (二千五百) and
/// counting (一二三) are left as they stand.
/// </summary>
public static partial class SpokenDigits
{
    private const string Digits = "零一二三四五六七八九";

    public static string Read(string text) => Run().Replace(text, m => string.Concat(m.Value.Select(Digit)));

    private static char Digit(char c) => (char)('0' + (c == '〇' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal)));

    [GeneratedRegex(
        "(?<![〇零一二三四五六七八九十百千万萬亿億兩两])(?!一二三)(?>[〇零一二三四五六七八九]{4,})(?![十百千万萬亿億])",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Run();
}
