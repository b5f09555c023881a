using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>
/// What a name stands with, as features: the words right beside it, those of its sentence before and after it, those of the whole message,
/// and the name itself. The name is a mark and other listed names are another one, so that what is learned of Japan holds for Peru. A
/// feature's number is <see cref="LetterHash"/>'s.
/// </summary>
internal static class PlaceFeatures
{
    private const string This = "<this>",
        Other = "<other>",
        Stop = ".",
        Question = "?",
        Comma = ",";

    /// <summary>Words on either side that are read as the name's own sentence, at most.</summary>
    private const int Near = 14;

    /// <summary>Words of a run that touches the name, of one beside it in its sentence, and of one anywhere in the message, at most.</summary>
    private const int LongestTouching = 4,
        LongestBeside = 3,
        LongestAnywhere = 2;

    /// <summary>What the name itself and its place in the message count beside each of the other groups.</summary>
    private const float CircumstancesShare = 0.6f;

    /// <summary>Each feature and how much it counts.</summary>
    /// <param name="readable">As <see cref="OtherPlaces.Readable"/> gives it.</param>
    /// <param name="names">All of <see cref="OtherPlaces.In"/>.</param>
    /// <param name="which">The index in <paramref name="names"/> of the one that is asked about.</param>
    public static Dictionary<uint, float> Of(string readable, IReadOnlyList<NamedPlace> names, int which)
    {
        var words = Words(readable, names, which);
        var at = words.IndexOf(This);
        var (first, last) = (at, at);
        while (first > 0 && words[first - 1] is not (Stop or Question))
        {
            first--;
        }

        while (last < words.Count - 1 && words[last] is not (Stop or Question))
        {
            last++;
        }

        var features = new Dictionary<uint, float>();
        Add(features, Touching(words, at), 1);
        Add(
            features,
            [
                .. Runs("before ", words, Math.Max(first, at - Near), at, LongestBeside),
                .. Runs("after ", words, at + 1, Math.Min(last + 1, at + 1 + Near), LongestBeside),
            ],
            1
        );
        Add(features, [.. Runs("anywhere ", words, 0, words.Count, LongestAnywhere)], 1);
        Add(
            features,
            [
                "name " + names[which].Name,
                words[last] == Question ? "in a question" : "in no question",
                first == 0 ? "in the first sentence" : "in a later sentence",
                last == words.Count - 1 ? "in the last sentence" : "in an earlier sentence",
                names.Count > 1 ? "one of several" : "alone",
            ],
            CircumstancesShare
        );
        return features;
    }

    private static IEnumerable<string> Touching(List<string> words, int at)
    {
        string Run(int from, int count) => string.Join(' ', words.GetRange(from, count));
        for (var before = 0; before <= LongestTouching && before <= at; before++)
        {
            for (var after = 0; after <= LongestTouching && at + after < words.Count; after++)
            {
                // To both sides shorter runs: of long ones each message has its own.
                if (before + after > 0 && (before == 0 || after == 0 || (before < LongestTouching && after < LongestTouching)))
                {
                    yield return "touching " + Run(at - before, before + after + 1);
                }
            }
        }

        if (at == 0)
        {
            yield return "begins";
        }

        if (at == words.Count - 1)
        {
            yield return "ends";
        }
    }

    private static IEnumerable<string> Runs(string where, List<string> words, int from, int to, int longest)
    {
        for (var start = from; start < to; start++)
        {
            for (var count = 1; count <= longest && start + count <= to; count++)
            {
                yield return where + string.Join(' ', words.GetRange(start, count));
            }
        }
    }

    private static void Add(Dictionary<uint, float> features, IEnumerable<string> group, float share)
    {
        uint[] numbers = [.. group.Select(f => LetterHash.Of(f)).Distinct()];
        foreach (var number in numbers)
        {
            features[number] = share / MathF.Sqrt(numbers.Length);
        }
    }

    // Latin words, ideographs one by one, the ends of sentences, commas; the names as marks.
    private static List<string> Words(string text, IReadOnlyList<NamedPlace> names, int which)
    {
        var words = new List<string>();
        var name = 0;
        for (var at = 0; at < text.Length; )
        {
            var next = name < names.Count ? names[name].Start : text.Length;
            if (at == next)
            {
                words.Add(name == which ? This : Other);
                at += names[name++].Length;
                continue;
            }

            var end = at + 1;
            if (IsOfAWord(text[at]))
            {
                while (end < next && IsOfAWord(text[end]))
                {
                    end++;
                }

                words.Add(text[at..end]);
            }
            else if (Mark(text[at]) is { } mark)
            {
                words.Add(mark);
            }

            at = end;
        }

        return words;
    }

    private static bool IsOfAWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '\'';

    private static string? Mark(char c) =>
        c switch
        {
            '?' => Question,
            '.' or '!' or '。' or ';' => Stop,
            ',' or '、' => Comma,
            _ when Unicode.IsEastAsianLetter(c) => c.ToString(),
            _ => null,
        };
}
