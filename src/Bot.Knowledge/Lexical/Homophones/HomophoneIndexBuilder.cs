using Bot.Knowledge.Articles;
using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Lexical.Homophones;

/// <summary>Builds the homophone index of a knowledge base: what may be meant, how it sounds, and what must be left as it is.</summary>
internal sealed class HomophoneIndexBuilder(PronouncingDictionary dictionary)
{
    private readonly Dictionary<string, HashSet<string>> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<uint> _pairs = [];

    public static HomophoneIndex Build(
        PronouncingDictionary dictionary,
        IReadOnlyList<RetrievalDocument> documents,
        IReadOnlyList<SynonymGroup> synonyms
    )
    {
        var builder = new HomophoneIndexBuilder(dictionary);
        foreach (var document in documents.Where(d => d.Chinese))
        {
            foreach (var asked in document.Aliases.Append(document.Question).Append(document.Title))
            {
                builder.AddAsked(Folded(asked), document.ArticleId);
            }

            builder.AddTold(Folded(document.Answer));
        }

        foreach (var (group, i) in synonyms.Select((g, i) => (g, i)))
        {
            foreach (
                var member in group
                    .Chinese.Select(Folded)
                    .Where(m => m.Length is >= Packed.Shortest and <= Packed.Longest && m.All(HanRuns.IsHan))
            )
            {
                builder.AddTopic(member, $"synonym {i}");
            }
        }

        return builder.Build();
    }

    private static string Folded(string text) => ScriptConverter.Fold(TextNormalizer.Normalize(text));

    // What residents ask with: its words may be meant, and each of its pairs is known.
    private void AddAsked(string text, string article)
    {
        foreach (var (start, end) in HanRuns.In(text))
        {
            for (var i = start; i < end; i++)
            {
                for (var length = Packed.Shortest; length <= Packed.Longest && i + length <= end; length++)
                {
                    var word = text.Substring(i, length);
                    if (length == 2)
                    {
                        _pairs.Add(HomophoneIndex.Pair(word[0], word[1]));
                    }

                    if (dictionary.Words.Contains(word) || dictionary.Terms.Contains(word))
                    {
                        AddTopic(word, article);
                    }
                }
            }
        }
    }

    // Running text: a pair across the edge of a word ("繼續|其") is no term.
    private void AddTold(string text)
    {
        foreach (var (start, end) in HanRuns.In(text))
        {
            var words = Enumerable
                .Range(start, end - start)
                .SelectMany(i =>
                    Enumerable
                        .Range(Packed.Shortest, Packed.Longest - Packed.Shortest + 1)
                        .Where(l => i + l <= end && dictionary.Words.Contains(text.Substring(i, l)))
                        .Select(l => (Start: i, End: i + l))
                )
                .ToArray();
            for (var i = start; i + 1 < end; i++)
            {
                if (words.Any(w => w.Start <= i && i + 2 <= w.End) || !words.Any(w => w.End == i + 1 || w.Start == i + 1))
                {
                    _pairs.Add(HomophoneIndex.Pair(text[i], text[i + 1]));
                }
            }
        }
    }

    private void AddTopic(string word, string user)
    {
        // Of a pair both characters must say something.
        if (word.Length == 2 && word.Any(FunctionCharacters.All.Contains))
        {
            return;
        }

        if (!_uses.TryGetValue(word, out var users))
        {
            _uses[word] = users = new(StringComparer.Ordinal);
        }

        users.Add(user);
    }

    private HomophoneIndex Build()
    {
        var topics = _uses.OrderBy(u => u.Key, StringComparer.Ordinal).ToArray();
        var keys = topics
            .SelectMany((t, i) => dictionary.KeysOf(t.Key).Select(key => (Key: key, Topic: i)))
            .OrderBy(k => k.Key)
            .ThenBy(k => k.Topic)
            .ToArray();
        var characters = dictionary.Characters.OrderBy(c => c.Character).ToArray();
        var starts = new int[characters.Length + 1];
        for (var i = 0; i < characters.Length; i++)
        {
            starts[i + 1] = starts[i] + characters[i].Readings.Count;
        }

        return new HomophoneIndex
        {
            Characters = characters.Select(c => c.Character).ToArray(),
            ReadingStarts = starts,
            Readings = characters.SelectMany(c => c.Readings).ToArray(),
            Words = dictionary.Words.Concat(_uses.Keys).Select(w => Packed.Of(w)).Distinct().Order().ToArray(),
            Pairs = _pairs.Order().ToArray(),
            Topics = topics.Select(t => Packed.Of(t.Key)).ToArray(),
            Uses = topics.Select(t => t.Value.Count).ToArray(),
            Keys = keys.Select(k => k.Key).ToArray(),
            KeyTopics = keys.Select(k => k.Topic).ToArray(),
        };
    }
}
