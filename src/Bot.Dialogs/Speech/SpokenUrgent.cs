using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>
/// Help in danger, for the ear. The numbers to call come first, figure by figure with a pause after each number; then what to do; then that a
/// person comes. All pages are said one after the other: nobody in danger is asked to say "next".
/// </summary>
public static partial class SpokenUrgent
{
    public static IReadOnlyList<SpokenPage> Of(string markdown, SpeechLanguage language)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var pieces = WrittenPieces.Of(markdown).Pieces;
        var first = pieces.TakeWhile(p => p.Item is null).Count();
        var isHeaded = first > 0 && first < pieces.Count && pieces[first - 1].Text[^1] is ':' or '：';
        var before = pieces.Take(isHeaded ? first - 1 : first);
        var numbers = pieces.Skip(isHeaded ? first - 1 : first).TakeWhile((p, i) => p.Item is not null || (isHeaded && i == 0)).ToArray();
        var after = pieces.Skip((isHeaded ? first - 1 : first) + numbers.Length);
        return Pages(numbers.Concat(before).Concat(after), language);
    }

    /// <summary>Pages of the pieces in their order, numbers figure by figure.</summary>
    internal static IReadOnlyList<SpokenPage> Pages(IEnumerable<WrittenPiece> pieces, SpeechLanguage language) =>
        Pages([.. pieces.Select(p => Sentence(p.Text, language)).Where(s => s.Text.Length > 0)]);

    private static SpokenPage Sentence(string text, SpeechLanguage language)
    {
        var voice = SpokenWords.VoiceOf(text, language);
        var english = voice == SpeechLanguage.English;
        var slow = Numbers().Replace(text, m => Slowly(m.Value, SpokenReading.Of(voice), english));
        var said = SpokenWords.Of(slow, language).TrimEnd(':', '：');
        return new(said.Length == 0 || said[^1] is '.' or '!' or '?' or '。' or '！' or '？' ? said : said + (english ? "." : "。"), voice);
    }

    // Figures apart, and a longer rest between the groups as they are written.
    private static string Slowly(string number, SpokenReading reading, bool english) =>
        string.Join(
            english ? "; " : "；",
            Groups()
                .Split(number)
                .Where(g => g.Length > 0)
                .Select(group => string.Join(english ? ", " : "，", group.Select(c => reading.Digits(c.ToString()))))
        );

    private static IReadOnlyList<SpokenPage> Pages(IReadOnlyList<SpokenPage> sentences)
    {
        var pages = new List<SpokenPage>();
        foreach (var sentence in sentences.SelectMany(Cut))
        {
            if (
                pages.Count > 0
                && pages[^1].Voice == sentence.Voice
                && SpokenLength.Words(pages[^1].Text) + SpokenLength.Words(sentence.Text) < SpokenReply.WordLimit
            )
            {
                pages[^1] = pages[^1] with { Text = SpokenSentences.Join(pages[^1].Text, sentence.Text) };
            }
            else
            {
                pages.Add(sentence);
            }
        }

        return pages;
    }

    // A number to call is not parted, unless its line is too long for a page of its own.
    private static IEnumerable<SpokenPage> Cut(SpokenPage sentence) =>
        SpokenLength.Words(sentence.Text) < SpokenReply.WordLimit
            ? [sentence]
            : SpokenSentences.Of(sentence.Text, SpokenReply.WordLimit - 1).Select(text => sentence with { Text = text });

    [GeneratedRegex(
        @"(?<![\d$.,])\d{3,4}(?:[ -]\d{3,4}){1,2}(?![\d%])|(?<![\d$.,])\d{3,8}(?![\d%]|[.,]\d|\s?[元年])",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    private static partial Regex Numbers();

    [GeneratedRegex("[ -]", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Groups();
}
