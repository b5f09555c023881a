namespace Bot.Knowledge.Text;

/// <summary>
/// A light English stemmer: plurals, -ing, -ed, -ly, -ment, -ation and doubled consonants, so that "renewing", "renewal" and
/// "renewed" meet. Lighter than Porter's on purpose: residents' words are short and codes must survive.
/// </summary>
internal static class EnglishStemmer
{
    private static readonly (string Suffix, string To, int MinStem)[] Derivations =
    [
        ("izations", "iz", 3),
        ("ization", "iz", 3),
        ("isation", "iz", 3),
        ("ations", "", 4),
        ("ation", "", 4),
        ("ements", "", 4),
        ("ement", "", 4),
        ("ments", "", 4),
        ("ment", "", 4),
        ("nesses", "", 4),
        ("ness", "", 4),
        ("ities", "", 4),
        ("ity", "", 4),
        ("als", "", 4),
        ("al", "", 4),
        ("fully", "", 4),
        ("ful", "", 4),
        ("ers", "", 4),
        ("er", "", 4),
        ("ors", "", 4),
        ("or", "", 4),
        ("ions", "", 4),
        ("ion", "", 4),
        ("ly", "", 4),
        ("ise", "iz", 3),
        ("ize", "iz", 3),
        ("ances", "", 4),
        ("ance", "", 4),
        ("ences", "", 4),
        ("ence", "", 4),
        ("ants", "", 4),
        ("ant", "", 4),
    ];

    /// <summary>Stems one lower-case word; words with digits and words of three letters or less stay as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 3 || word.Any(char.IsAsciiDigit))
        {
            return word;
        }

        var w = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        w = Inflection(w.Replace("'", "", StringComparison.Ordinal));
        foreach (var (suffix, to, min) in Derivations)
        {
            if (w.Length - suffix.Length >= min && w.EndsWith(suffix, StringComparison.Ordinal))
            {
                w = string.Concat(w.AsSpan(0, w.Length - suffix.Length), to);
                break;
            }
        }

        if (w.Length > 4 && w[^1] == 'e')
        {
            w = w[..^1];
        }

        return w.Length > 3 && w[^1] == 'y' ? string.Concat(w.AsSpan(0, w.Length - 1), "i") : w;
    }

    private static string Inflection(string w)
    {
        if (w.EndsWith("ies", StringComparison.Ordinal) && w.Length > 4)
        {
            return w[..^3] + "y";
        }

        if (
            w.EndsWith("sses", StringComparison.Ordinal)
            || w.EndsWith("xes", StringComparison.Ordinal)
            || w.EndsWith("ches", StringComparison.Ordinal)
            || w.EndsWith("shes", StringComparison.Ordinal)
        )
        {
            return w[..^2];
        }

        if (
            w.EndsWith('s')
            && !w.EndsWith("ss", StringComparison.Ordinal)
            && !w.EndsWith("us", StringComparison.Ordinal)
            && !w.EndsWith("is", StringComparison.Ordinal)
        )
        {
            return w[..^1];
        }

        foreach (var suffix in (ReadOnlySpan<string>)["ing", "ed"])
        {
            if (
                w.EndsWith(suffix, StringComparison.Ordinal)
                && w.Length - suffix.Length >= 3
                && w.AsSpan(0, w.Length - suffix.Length).IndexOfAny("aeiouy") >= 0
            )
            {
                var stem = w[..^suffix.Length];
                return stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
            }
        }

        return w;
    }
}
