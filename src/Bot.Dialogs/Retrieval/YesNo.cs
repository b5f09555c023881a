using System.Text.RegularExpressions;
using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Language;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// Answers that begin with yes or no. To "how do I file my tax return" a "Yes" answers nothing: it is left out where no yes or no was asked
/// for, and where it is asked how something is done, an entry that only grants something else is no answer.
/// </summary>
internal static partial class YesNo
{
    /// <summary>What is left must say something.</summary>
    private const int FewestLeft = 10;

    /// <summary>Facets under which an article tells how a thing is done.</summary>
    private static readonly string[] Ways = [Facets.How, Facets.Online, Facets.Where, Facets.Overview, Facets.Documents];

    private static readonly Lexicon Lexicon = Lexicon.Load("yes-no");

    /// <summary>Whether the message may want a yes or a no.</summary>
    public static bool IsAsked(MessageView message) => Lexicon["asked"].IsIn(message);

    /// <summary>Whether the answer begins with yes or no.</summary>
    public static bool IsIn(string answer) => Leads().IsMatch(answer);

    /// <summary>The answer without its yes or no.</summary>
    public static string Without(string answer)
    {
        var rest = Leads().Replace(answer, "");
        return rest.Length < FewestLeft ? answer : char.ToUpperInvariant(rest[0]) + rest[1..];
    }

    /// <summary>
    /// Whether the message asks how something is done, and the entry, by a yes or no, grants or refuses something that the message has no
    /// word of.
    /// </summary>
    /// <param name="message">What was asked.</param>
    /// <param name="entry">What would be answered.</param>
    /// <param name="text">The entry in the language of the message.</param>
    /// <param name="title">Its article's title in that language.</param>
    public static bool IsBesideTheWay(MessageView message, Entry entry, EntryText text, string title)
    {
        var question = MessageView.Of(text.Question);
        return Lexicon["how"].IsIn(message)
            && !IsAsked(message)
            && IsIn(text.Answer)
            && !(Ways.Contains(entry.Facet) && Lexicon["can"].IsIn(question))
            && !OwnWords(question, title).Any(w => Has(message, w));
    }

    // What the entry asks beside what its article is about.
    private static IEnumerable<string> OwnWords(MessageView question, string title)
    {
        var about = MessageView.Of($"{title} ; Hong Kong 香港");
        return Ellipsis
            .Words(Ellipsis.Rest(question))
            .SelectMany(w => Unicode.IsEastAsian(w[0]) ? Ellipsis.Pairs(w) : [w])
            .Where(w => !Has(about, w));
    }

    private static bool Has(MessageView view, string word) =>
        Unicode.IsEastAsian(word[0])
            ? view.Chinese.Contains(word, StringComparison.Ordinal) || (view.Written?.Contains(word, StringComparison.Ordinal) ?? false)
            : view.English.Split(' ').Any(w => Stem(w) == Stem(word));

    private static string Stem(string word) => word.Length > 4 ? word[..4] : word.TrimEnd('s');

    // "Yes, if …" and 「可以，但…」 go on from their yes.
    [GeneratedRegex(
        @"^(?:Yes|No)(?:[.:;]|,(?! *(?:if|but|for|only|unless|as|though|and|or)\b))\s*"
            + @"|^(?:可以的|可以|不可以|可|不可|能夠|能够|能|不能|會|会|不會|不会|是的|是|不是|要|不要|不用|毋須|毋须|無須|无须|需要|不需要|不必|有|沒有|没有)(?:[。：；]|，(?![但只如不除]))\s*",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Leads();
}
