using System.Globalization;
using System.Text;

namespace Bot.Dialogs.Speech;

/// <summary>Numbers in English words.</summary>
internal static class EnglishNumbers
{
    private static readonly string[] Small =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Groups = ["", " thousand", " million", " billion", " trillion", " quadrillion"];

    /// <summary>A whole number of up to 18 digits; a longer one is read digit by digit.</summary>
    /// <param name="digits">ASCII digits.</param>
    public static string Cardinal(string digits)
    {
        if (!ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value >= 1_000_000_000_000_000_000)
        {
            return Digits(digits);
        }

        if (value == 0)
        {
            return Small[0];
        }

        var parts = new List<string>();
        for (var group = 0; value > 0; group++, value /= 1000)
        {
            var three = (int)(value % 1000);
            if (three > 0)
            {
                parts.Insert(0, BelowThousand(three, and: group == 0 && three < 100 && value >= 1000) + Groups[group]);
            }
        }

        return string.Join(' ', parts);
    }

    /// <summary>Digit by digit, in groups as given: <c>2598 0888</c> is "two five nine eight, zero eight eight eight".</summary>
    public static string Digits(string digits)
    {
        var said = new StringBuilder();
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c))
            {
                said.Append(said.Length == 0 || said[^1] == ' ' ? "" : " ").Append(Small[c - '0']);
            }
            else if (said.Length > 0 && said[^1] != ' ')
            {
                said.Append(", ");
            }
        }

        return said.ToString().Trim(' ', ',');
    }

    /// <summary>The place in a row: 21 is "twenty-first".</summary>
    public static string Ordinal(string digits)
    {
        var words = Cardinal(digits);
        var cut = words.LastIndexOfAny([' ', '-']) + 1;
        return words[..cut]
            + words[cut..] switch
            {
                "one" => "first",
                "two" => "second",
                "three" => "third",
                "five" => "fifth",
                "eight" => "eighth",
                "nine" => "ninth",
                "twelve" => "twelfth",
                var tens when tens.EndsWith('y') => tens[..^1] + "ieth",
                var other => other + "th",
            };
    }

    /// <summary>Four digits as years are said: 2026 is "twenty twenty-six".</summary>
    public static string Year(string digits)
    {
        var (century, rest) = (int.Parse(digits[..2], CultureInfo.InvariantCulture), int.Parse(digits[2..], CultureInfo.InvariantCulture));
        return (century, rest) switch
        {
            (_, 0) when century % 10 == 0 => Cardinal(digits),
            (20, < 10) => Cardinal(digits),
            (_, 0) => $"{BelowThousand(century, and: false)} hundred",
            (_, < 10) => $"{BelowThousand(century, and: false)} oh {Small[rest]}",
            _ => $"{BelowThousand(century, and: false)} {BelowThousand(rest, and: false)}",
        };
    }

    private static string BelowThousand(int value, bool and)
    {
        var said = new StringBuilder();
        if (value >= 100)
        {
            said.Append(Small[value / 100]).Append(" hundred");
            value %= 100;
            and = true;
        }

        if (value > 0)
        {
            said.Append(
                and
                    ? said.Length > 0
                        ? " and "
                        : "and "
                    : ""
            );
            said.Append(
                value < 20 ? Small[value]
                : value % 10 == 0 ? Tens[value / 10]
                : $"{Tens[value / 10]}-{Small[value % 10]}"
            );
        }

        return said.ToString();
    }
}
