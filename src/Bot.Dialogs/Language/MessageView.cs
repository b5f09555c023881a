using System.Text;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Language;

/// <summary>A message as lexicons compare it. For comparison only, never for display.</summary>
/// <param name="English">Lower case, apostrophes closed up ("dont"), ideographs and marks as spaces, ends of sentences as " ; ".</param>
/// <param name="Chinese">Lower case, script folded, no spaces; marks as they are.</param>
/// <param name="Written"><paramref name="Chinese"/> with Cantonese words in their written form; null when that is the same.</param>
/// <param name="Corrected"><paramref name="English"/> with misspelt and disguised words put right; null when that is the same.</param>
internal sealed record MessageView(string English, string Chinese, string? Written, string? Corrected)
{
    /// <summary>Of a longer message, this much of its beginning and of its end is compared, in characters.</summary>
    private const int Half = 4_000;

    /// <summary>The longest message that is compared whole.</summary>
    public const int Longest = 2 * Half;

    public static MessageView Of(string text)
    {
        if (text.Length > Longest)
        {
            text = $"{TextCut.Beginning(text, Half)}\n{TextCut.End(text, Half)}";
        }

        var normalized = TextNormalizer.Normalize(text.Replace("\n", " ; ", StringComparison.Ordinal));
        var chinese = ScriptConverter.Fold(CloseUp(normalized));
        var written = WrittenChinese.Rewrite(chinese);
        return new(Words(normalized), chinese, written == chinese ? null : written, null);
    }

    /// <summary>With misspelt words put right by <paramref name="spelling"/>.</summary>
    public MessageView CorrectedBy(Spelling spelling)
    {
        var corrected = spelling.Correct(English);
        return this with { Corrected = corrected == English ? null : corrected };
    }

    /// <summary>Whether no word is left: neither in English nor in Chinese, as it is or in its written form.</summary>
    public bool IsWordless =>
        !English.Any(char.IsLetterOrDigit) && (IsWithoutHan(Chinese) || (Written is { } written && IsWithoutHan(written)));

    /// <summary>Each sentence alone; none when there is only one.</summary>
    public IEnumerable<MessageView> Sentences()
    {
        var english = Split(English, ';');
        var corrected = Split(Corrected, ';');
        var chinese = Split(Chinese, '。', '!', '?', ';');
        var written = Split(Written, '。', '!', '?', ';');
        return english
            .Select(s => new MessageView(s, "", null, null))
            .Concat(corrected.Select(s => new MessageView("", "", null, s)))
            .Concat(chinese.Select(s => new MessageView("", s, null, null)))
            .Concat(written.Select(s => new MessageView("", "", s, null)));
    }

    private static bool IsWithoutHan(string chinese) => !chinese.Any(Unicode.IsEastAsianLetter);

    // A single sentence is the message itself.
    private static string[] Split(string? text, params char[] ends) =>
        text?.Split(ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } sentences
            ? sentences
            : [];

    private static string Words(string normalized)
    {
        var words = new StringBuilder(normalized.Length + 8);
        var space = true;
        foreach (var c in normalized)
        {
            if (c is '\'')
            {
                continue;
            }

            if (char.IsAsciiLetterOrDigit(c) || (char.IsLetterOrDigit(c) && !Unicode.IsEastAsian(c)))
            {
                words.Append(c);
                space = false;
            }
            else if (c is '.' or '!' or '?' or ';' or '。')
            {
                words.Append(space ? "; " : " ; ");
                space = true;
            }
            else if (!space)
            {
                words.Append(' ');
                space = true;
            }
        }

        return words.ToString().TrimEnd(' ', ';');
    }

    private static string CloseUp(string normalized)
    {
        var result = new StringBuilder(normalized.Length);
        for (var i = 0; i < normalized.Length; i++)
        {
            // Between Latin words the space stays; beside an ideograph it goes.
            if (
                normalized[i] != ' '
                || (
                    i > 0 && i + 1 < normalized.Length && !Unicode.IsEastAsian(normalized[i - 1]) && !Unicode.IsEastAsian(normalized[i + 1])
                )
            )
            {
                result.Append(normalized[i]);
            }
        }

        return result.ToString();
    }
}
