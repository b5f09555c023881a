using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Models;

namespace Bot.Knowledge.Tests.Lexical;

public sealed class WordListTests
{
    [Fact]
    public void AddWords_OverlappingWords_AllCountLongestFirst() =>
        Assert.Equal(
            ["驾驶执照", "驾驶执", "执照费用"],
            Found(new WordList(["驾驶执照", "驾驶执", "驾驶", "执照费用", "费用"]), "续领驾驶执照费用")
        );

    [Fact]
    public void AddWords_NoDictionary_FindsNone() => Assert.Empty(Found(WordList.Empty, "续领驾驶执照费用"));

    /// <summary>
    /// The whole dictionary, where it was pulled, else its shape: one word in ten, and each of these with its last letter changed.
    /// </summary>
    [Fact]
    public void AddWords_WordsOfTheDictionaryAndAsManyThatAreNone_AnswersAsASetDoes()
    {
        IReadOnlyCollection<string> words = ChineseDictionary.In(ModelManifest.ResolveFolder(null)).Read() is { Count: > 0 } pulled
            ? pulled
            : [.. Enumerable.Range(0, 5000).Select(i => $"{(char)(0x4e00 + (i % 97))}{(char)(0x4e00 + (i % 89))}{(char)(0x5e00 + i)}")];
        var set = words.ToHashSet(StringComparer.Ordinal);
        var list = new WordList(words);
        Assert.Equal(set.Count, list.Count);
        var longest = set.Max(w => w.Length);
        foreach (var word in words.Where((_, i) => i % 10 == 0).SelectMany(w => new[] { w, w[..^1] + "的" }))
        {
            var expected = Enumerable
                .Range(0, word.Length)
                .SelectMany(start =>
                    Enumerable.Range(3, longest - 2).Reverse().Where(l => start + l <= word.Length).Select(l => word.Substring(start, l))
                )
                .Where(set.Contains);
            Assert.Equal(expected, Found(list, word));
        }
    }

    private static IEnumerable<string> Found(WordList list, string run)
    {
        var terms = new List<WeightedTerm>();
        list.AddWords(run, 0.6f, terms);
        Assert.All(terms, t => Assert.Equal(0.6f, t.Weight));
        return terms.Select(t => t.Term);
    }
}
