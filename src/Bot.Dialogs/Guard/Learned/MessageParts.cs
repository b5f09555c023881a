using Bot.Dialogs.Language;
using Bot.Dialogs.Retrieval;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>
/// What of a message is judged: the whole, and each of its sentences, since a danger told in one sentence of a long story drowns in the
/// rest. Speech has no full stops: stretches of words stand in for sentences.
/// </summary>
internal static class MessageParts
{
    /// <summary>So many parts are judged beside the whole, since each is encoded; of more, the first half of that number and the last.</summary>
    private const int Most = 8;

    /// <summary>A sentence of more words than this is a story.</summary>
    private const int LongSentence = 40;

    /// <summary>The length of a stretch, and from its beginning to that of the next: in words; in Chinese, twice as many characters.</summary>
    private const int Stretch = 24,
        Step = 16;

    /// <summary>Of speech of more characters, only the beginning and the end are read.</summary>
    private const int LongestSpeech = 4_000;

    /// <summary>Shorter sentences say too little alone.</summary>
    private const int FewestWords = 3;

    /// <summary>The parts as they are given to the encoders, the whole first.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var whole = QuestionFinder.Shorten(text);
        var sentences = QuestionFinder.Sentences(text);
        var parts = (sentences.Count > 0 ? sentences : [Ends(text)])
            .SelectMany(s => MessageLength.Words(s) > LongSentence ? Stretches(s) : [s])
            .Where(s => MessageLength.Words(s) >= FewestWords)
            .Where(s => s != whole)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return parts.Length <= Most ? [whole, .. parts] : [whole, .. parts.Take(Most / 2), .. parts.TakeLast(Most / 2)];
    }

    private static string Ends(string text) =>
        text.Length <= LongestSpeech ? text : $"{TextCut.Beginning(text, LongestSpeech / 2)} {TextCut.End(text, LongestSpeech / 2)}";

    private static IEnumerable<string> Stretches(string sentence)
    {
        if (MessageLength.HasHan(sentence))
        {
            for (var at = 0; at < sentence.Length; at += Step * 2)
            {
                yield return sentence.Substring(at, Math.Min(Stretch * 2, sentence.Length - at));
            }

            yield break;
        }

        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at += Step)
        {
            yield return string.Join(' ', words.Skip(at).Take(Stretch));
        }
    }
}
