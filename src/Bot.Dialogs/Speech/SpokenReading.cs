namespace Bot.Dialogs.Speech;

/// <summary>How one language says what is written in figures and signs. Figures come as written, with their commas.</summary>
internal abstract class SpokenReading
{
    public static SpokenReading English { get; } = new EnglishReading();

    public static SpokenReading Cantonese { get; } = new ChineseReading(mandarin: false);

    public static SpokenReading Mandarin { get; } = new ChineseReading(mandarin: true);

    public static SpokenReading Of(SpeechLanguage language) =>
        language switch
        {
            SpeechLanguage.English => English,
            SpeechLanguage.Cantonese => Cantonese,
            _ => Mandarin,
        };

    /// <summary>Stands for a page address, which no one can write down from hearing.</summary>
    public abstract string WebPage { get; }

    /// <summary>Between the ends of a range.</summary>
    public abstract string To { get; }

    /// <summary>Between alternatives.</summary>
    public abstract string Or { get; }

    /// <summary>A pause inside a sentence.</summary>
    public abstract string Pause { get; }

    public abstract string Minus { get; }

    /// <summary>A whole number or a decimal.</summary>
    public abstract string Number(string figures);

    /// <summary>A number that counts the word after it: 2 is 二, but 兩 before 年.</summary>
    public abstract string Count(string figures, string following);

    /// <summary>Figures said one by one.</summary>
    public abstract string Digits(string figures);

    /// <summary>Figures of a telephone number said one by one, in groups as written.</summary>
    public abstract string Telephone(string figures);

    public abstract string Ordinal(string figures);

    /// <summary>Four figures of a year.</summary>
    public abstract string Year(string figures);

    /// <summary>The end of a range of years, of which two figures are written: 26 of 2025/26.</summary>
    public abstract string ShortYear(string figures);

    /// <param name="year">Four figures, or null.</param>
    /// <param name="month">1–12.</param>
    /// <param name="day">1–31, or null.</param>
    public abstract string Date(string? year, int month, string? day);

    /// <param name="hour">As written, 0–24.</param>
    /// <param name="minute">Two figures, or empty.</param>
    /// <param name="half">True: after noon; false: before; null: not written.</param>
    public abstract string Time(int hour, string minute, bool? half);

    /// <param name="currency">As written: <c>HK$</c>, <c>$</c>, <c>US$</c>, …</param>
    /// <param name="figures">The amount; of a range, its two ends.</param>
    /// <param name="scale">"million" or 萬, as written; empty when none.</param>
    public abstract string Money(string currency, IReadOnlyList<string> figures, string scale);

    public abstract string Percent(IReadOnlyList<string> figures);

    public abstract string Fraction(string above, string below);

    public abstract string Unit(string unit, bool one);

    /// <summary>What is said for a sign that no rule has matched; null when it is silent.</summary>
    public abstract string? Sign(char sign);

    /// <summary>The e-mail address, part by part.</summary>
    public string Mail(string address) =>
        Spelled(address.Replace("@", $" {Sign('@')} ", StringComparison.Ordinal).Replace(".", $" {Dot} ", StringComparison.Ordinal));

    /// <summary>Letters apart and figures one by one, as codes are said: <c>TD557</c> is "T D five five seven".</summary>
    public string Code(string code)
    {
        var said = new List<string>();
        foreach (var c in code)
        {
            if (char.IsAsciiDigit(c))
            {
                said.Add(Digits(c.ToString()));
            }
            else if (char.IsAsciiLetter(c))
            {
                said.Add(char.ToUpperInvariant(c).ToString());
            }
            else if (c is '/' or '-' or '_' or '.' && Sign(c) is { } word && c is not '-')
            {
                said.Add(word);
            }
        }

        return string.Join(' ', said);
    }

    protected abstract string Dot { get; }

    private string Spelled(string text) =>
        string.Concat(
            text.Select(c =>
                char.IsAsciiDigit(c) ? $" {Digits(c.ToString())} "
                : c is '-' or '_' ? $" {(c == '-' ? Hyphen : Underscore)} "
                : c.ToString()
            )
        );

    protected abstract string Hyphen { get; }

    protected abstract string Underscore { get; }

    /// <summary>The whole part and the figures after the point, without commas.</summary>
    protected static (string Whole, string Decimals) Split(string figures)
    {
        var plain = figures.Replace(",", "", StringComparison.Ordinal);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? (plain, "") : (point == 0 ? "0" : plain[..point], plain[(point + 1)..]);
    }
}
