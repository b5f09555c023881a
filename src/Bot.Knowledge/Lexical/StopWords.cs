using System.Collections.Frozen;

namespace Bot.Knowledge.Lexical;

/// <summary>Words that carry grammar, not topic. Question words stay: "how much" and "how long" ask for different facets.</summary>
internal static class StopWords
{
    public static readonly FrozenSet<string> English = new[]
    {
        "a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "or", "is", "are", "was", "were", "be", "been", "am", "it", "its", "this", "that", "these",
        "those", "i", "im", "i'm", "me", "my", "mine", "we", "our", "us", "you", "your", "he", "she", "his", "her", "they", "their", "them", "do", "does", "did", "has", "have",
        "had", "will", "would", "can", "could", "should", "shall", "may", "might", "with", "by", "from", "as", "if", "so", "but", "there", "here", "just", "please", "hi", "hello",
        "any", "some", "about", "into", "also", "then", "than", "too", "very", "really", "ok", "okay", "um", "uh", "er", "erm", "like", "well", "thanks", "thank", "hey", "dear",
        "i've", "i'd", "i'll", "it's", "don't", "doesn't", "didn't", "can't", "what's", "whats", "dont", "cant", "ive", "s", "t",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Folded to Simplified, as the index is.
    private static readonly FrozenSet<char> ChineseFunction = "的了是我你他们吗呢吧啊我请问这那个就也都和与及或在有要想会可以".ToFrozenSet();

    public static bool IsChineseFunctionCharacter(char c) => ChineseFunction.Contains(c);
}
