namespace Bot.Knowledge.Articles.Checks;

/// <summary>Reads numbers written in Chinese characters.</summary>
internal static class ChineseNumber
{
    private const string DigitsInOrder = "零一二三四五六七八九";

    /// <summary>
    /// What <paramref name="text"/> can mean: 二十三 is 23, 二〇二五 is 2025. Words such as 一般 hold a numeral and mean none: reading too
    /// much only makes the comparison milder.
    /// </summary>
    public static IEnumerable<decimal> Readings(string text)
    {
        yield return Value(text);
        if (text.Length > 1 && text.All(c => Digit(c) >= 0))
        {
            yield return decimal.Parse(
                string.Concat(text.Select(c => (char)('0' + Digit(c)))),
                System.Globalization.CultureInfo.InvariantCulture
            );
        }

        foreach (var c in text.Where(c => Digit(c) > 0))
        {
            yield return Digit(c);
        }
    }

    private static decimal Value(string text)
    {
        decimal total = 0,
            section = 0,
            digit = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case '萬' or '億':
                    total = (total + section + digit) * (c == '萬' ? 10_000m : 100_000_000m);
                    (section, digit) = (0, 0);
                    break;
                case '十' or '百' or '千':
                    section +=
                        (digit == 0 ? 1 : digit)
                        * (
                            c == '十' ? 10
                            : c == '百' ? 100
                            : 1000
                        );
                    digit = 0;
                    break;
                default:
                    digit = Math.Max(0, Digit(c));
                    break;
            }
        }

        return total + section + digit;
    }

    private static int Digit(char c) =>
        c switch
        {
            '〇' => 0,
            '兩' or '两' => 2,
            _ => DigitsInOrder.IndexOf(c, StringComparison.Ordinal),
        };
}
