using System.Text.RegularExpressions;
using Bot.Dialogs.Language;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// Whether a question is about a service of another place, body or year: "UK driving licence", 「深圳社保」. The knowledge base says that the
/// question asks for one which the nearest entry does not speak of; what is plainly a service of our own stays with us when the entry is
/// sure.
/// </summary>
internal static partial class QuestionScope
{
    private static readonly Lexicon Lexicon = Lexicon.Load("scope");

    /// <param name="text">The message.</param>
    /// <param name="nearest">The best candidate.</param>
    /// <param name="answer">The threshold from which it would be answered with.</param>
    public static bool IsElsewhere(string text, RankedEntry nearest, double answer)
    {
        // "US" is a pronoun to every word list; in capitals before a paper it is the country.
        if (AmericanPaper().IsMatch(text) && !Lexicon["exchange"].IsIn(MessageView.Of(text)))
        {
            return true;
        }

        if (!nearest.OutOfScope)
        {
            return false;
        }

        // A year alone asks for the past or the future of our own service, which a confident entry may still tell.
        var view = MessageView.Of(text);
        if (Lexicon["theirs"].IsIn(view) && !Lexicon["exchange"].IsIn(view))
        {
            return true;
        }

        var passing = NamesUs(text) || Year().IsMatch(text);
        return !passing || nearest.Confidence < answer;
    }

    /// <summary>Whether Hong Kong is named.</summary>
    public static bool NamesUs(string text) => Lexicon["own"].IsIn(MessageView.Of(text));

    [GeneratedRegex(
        @"\bU\.?S\.?(?:A\.?)? (?:passport|visa|driving licen[cs]e|driver'?s? licen[cs]e|green card|tax|citizenship|social security)",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex AmericanPaper();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Year();
}
