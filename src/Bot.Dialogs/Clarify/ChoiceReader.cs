using Bot.Dialogs.Language;
using Bot.Dialogs.State;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Clarify;

/// <summary>Understands which chip a message means, however it is given: a tap, a number, "the second one", or its own words.</summary>
internal static class ChoiceReader
{
    /// <summary>Longer messages are new questions, whatever number stands in them.</summary>
    private const int MostWords = 6;

    private static readonly Lexicon Lexicon = Lexicon.Load("choice");

    /// <summary>The choice; null when the message is none of them.</summary>
    /// <param name="text">The message.</param>
    /// <param name="choices">The chips of the last reply.</param>
    /// <param name="asked">The chips were asked to be chosen from: then their words count too.</param>
    public static OfferedChoice? Read(string text, IReadOnlyList<OfferedChoice> choices, bool asked)
    {
        if (choices.Count == 0)
        {
            return null;
        }

        var wanted = Comparable(text);
        if (choices.FirstOrDefault(c => Comparable(c.Label) == wanted) is { } tapped)
        {
            return tapped;
        }

        if (MessageLength.Words(text) > MostWords)
        {
            return null;
        }

        var view = MessageView.Of(text);
        return Ordinal(view, choices) ?? (asked ? None(view, choices) ?? Own(view, choices) : null);
    }

    private static OfferedChoice? Ordinal(MessageView view, IReadOnlyList<OfferedChoice> choices)
    {
        for (var i = 0; i < choices.Count && i < 9; i++)
        {
            if (Lexicon[$"{i + 1}"].IsAll(view))
            {
                return choices[i];
            }
        }

        var real = choices.Where(c => c.LeadsSomewhere).ToArray();
        return real.Length > 1 && Lexicon["last"].IsAll(view) ? real[^1] : null;
    }

    private static OfferedChoice? None(MessageView view, IReadOnlyList<OfferedChoice> choices) =>
        Lexicon["none"].IsAll(view) ? choices.FirstOrDefault(c => !c.LeadsSomewhere) ?? new OfferedChoice("", null) : null;

    // The words of the message stand in one label and in no other.
    private static OfferedChoice? Own(MessageView view, IReadOnlyList<OfferedChoice> choices)
    {
        var rest = Lexicon["filler"].Without(view);
        var terms = Terms(rest);
        if (terms.Count == 0)
        {
            return null;
        }

        var hits = choices
            .Where(c => c.LeadsSomewhere)
            .Select(c => (Choice: c, Share: Share(terms, Terms(MessageView.Of(c.Label)))))
            .OrderByDescending(h => h.Share)
            .ToArray();
        return hits.Length > 0 && hits[0].Share >= 0.75 && (hits.Length == 1 || hits[0].Share - hits[1].Share >= 0.25)
            ? hits[0].Choice
            : null;
    }

    private static double Share(HashSet<string> of, HashSet<string> within) => (double)of.Count(within.Contains) / of.Count;

    /// <summary>English words cut to their stem's length, and pairs of ideographs.</summary>
    private static HashSet<string> Terms(MessageView view)
    {
        var terms = view
            .English.Split([' ', ';', '#'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Length > 4 ? w[..Math.Min(w.Length - 1, 6)].TrimEnd('e', 'i') : w.TrimEnd('s'))
            .ToHashSet(StringComparer.Ordinal);
        var chinese = view.Written ?? view.Chinese;
        for (var i = 0; i + 1 < chinese.Length; i++)
        {
            if (Unicode.IsEastAsianLetter(chinese[i]) && Unicode.IsEastAsianLetter(chinese[i + 1]))
            {
                terms.Add(chinese.Substring(i, 2));
            }
        }

        return terms;
    }

    private static string Comparable(string text) =>
        string.Concat(ScriptConverter.Fold(TextNormalizer.Normalize(text)).Where(char.IsLetterOrDigit));
}
