using System.Text;
using System.Text.RegularExpressions;
using Bot.Dialogs.Language;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard.Attacks;

/// <summary>
/// Orders to the assistant in words that only a machine reads: encoded, reversed, spelt with digits or with spaces between the letters, and
/// markup of other programs.
/// </summary>
internal static partial class Disguise
{
    /// <summary>So many characters are read, from the beginning of the message.</summary>
    private const int Longest = 2_000;

    /// <summary>What was decoded counts as text when at least this share of it, 0–1, is letters or spaces.</summary>
    private const double Legible = 0.8;

    /// <summary>The reason code; null when nothing is disguised.</summary>
    public static string? Find(string text)
    {
        text = TextCut.Beginning(text, Longest);
        return Markup().IsMatch(text) || Readings(text).Any(AttackDetector.IsOrder) ? RefusalReasons.PromptInjection : null;
    }

    private static IEnumerable<string> Readings(string text)
    {
        foreach (Match run in Run().Matches(text))
        {
            if (Decoded(run.Value) is { } decoded)
            {
                yield return decoded;
            }
        }

        if (Digits().IsMatch(text))
        {
            yield return Unspelt(text);
        }

        if (Spaced().IsMatch(text))
        {
            yield return Spaced().Replace(text, m => m.Value.Replace(" ", "", StringComparison.Ordinal) + " ");
        }

        if (Backwards().IsMatch(text))
        {
            var letters = text.ToCharArray();
            Array.Reverse(letters);
            yield return new(letters);
        }
    }

    private static string? Decoded(string run)
    {
        var bytes = new byte[run.Length];
        if (run.Length % 2 == 0 && run.All(char.IsAsciiHexDigit))
        {
            return Text(Convert.FromHexString(run));
        }

        return Convert.TryFromBase64String(run.PadRight((run.Length + 3) / 4 * 4, '='), bytes, out var length)
            ? Text(bytes[..length])
            : null;
    }

    private static string? Text(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Count(c => char.IsLetter(c) || c == ' ') >= Legible * text.Length ? text : null;
    }

    private static string Unspelt(string text) =>
        string.Concat(
            text.Select(c =>
                c switch
                {
                    '@' => 'a',
                    '$' => 's',
                    _ => Spelling.LetterFor(c),
                }
            )
        );

    [GeneratedRegex("[A-Za-z0-9+/]{16,}={0,2}", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Run();

    // A digit between letters, in more than one word.
    [GeneratedRegex(
        @"[a-z][013457@$]+[a-z].*\s.*[a-z][013457@$]+[a-z]|[a-z][013457@$]+[a-z][013457@$]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:[a-z] ){4,}[a-z]\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchTime.Milliseconds)]
    private static partial Regex Spaced();

    // "instruction", "rule", "ignore", "prompt", "mode", 指示, 規則, 忽略, 系統 written backwards.
    [GeneratedRegex(
        "noitcurtsni|selur|erongi|tpmorp|edom|示指|令指|則規|则规|略忽|視無|视无|統系|统系",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Backwards();

    // Scripts, queries and templates as they are typed to break in; nobody asks a department with them.
    [GeneratedRegex(
        @"<\s*/?\s*(?:script|iframe|system|command)\b|<\|im_(?:start|end)\||\bon(?:error|load)\s*=|javascript\s*:|\$\{\s*jndi|\$\(\s*(?:curl|wget|rm)\b"
            + @"|\bunion\s+(?:all\s+)?select\b|\bselect\s+[\w*, ]+\s+from\s+\w|\bdrop\s+table\b"
            + @"|'\s*(?:or|and)\s+['\d]+\s*=|;\s*--|'\s*--|\.\./\.\./|""role""\s*:\s*""(?:system|developer|assistant)""|%3cscript|\brm\s+-rf\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Markup();
}
