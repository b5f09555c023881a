using System.Collections.Frozen;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Topics;

/// <summary>
/// Finds the articles that a bare name means: "passport", "register a company", 「生果金」. Names are the titles, cut at brackets and
/// conjunctions, without the words of doing (apply, renew …); a synonym group that names the title counts as the title's own word.
/// </summary>
internal sealed class TopicIndex
{
    private readonly Name[] _names;
    private readonly SynonymIndex _synonyms;

    public TopicIndex(IEnumerable<Article> articles, IReadOnlyList<SynonymGroup> synonyms)
    {
        _synonyms = new SynonymIndex(synonyms);
        _names = [.. articles.OrderBy(a => a.Id, StringComparer.Ordinal).Select(a => new Name(a, _synonyms))];
    }

    /// <summary>The articles whose name holds every word of <paramref name="text"/>; those that it is the name of come first.</summary>
    /// <param name="text">A few words, without question words.</param>
    public IReadOnlyList<TopicMatch> Find(string text)
    {
        var normalized = TextNormalizer.Normalize(text);
        string[] english = [.. TopicWords.English(normalized)];
        string[] chinese = [.. TopicWords.Chinese(normalized)];
        if (english.Length + chinese.Length == 0)
        {
            return [];
        }

        var concepts = Concepts(normalized, english, chinese);
        var matches = _names.Where(n => n.Holds(english, chinese)).ToArray();
        if (matches.Length == 0)
        {
            matches = [.. _names.Where(n => n.IsMeantBy(concepts))];
        }

        return [.. matches.Select(n => new TopicMatch(n.ArticleId, n.Is(english, chinese))).OrderByDescending(m => m.IsItsName)];
    }

    // "fruit money" and "old age allowance" are one thing: the whole of the message must be the wording.
    private HashSet<string> Concepts(string normalized, string[] english, string[] chinese)
    {
        var concepts = new HashSet<string>(_synonyms.Of(normalized), StringComparer.Ordinal);
        if (chinese.Length == 0)
        {
            concepts.UnionWith(_synonyms.Of(string.Join(' ', english)));
        }
        else if (english.Length == 0 && chinese.Length == 1)
        {
            concepts.UnionWith(_synonyms.Of(chinese[0]));
        }

        return concepts;
    }

    private sealed class Name
    {
        private readonly FrozenSet<string> _english;
        private readonly string _chinese;
        private readonly FrozenSet<string>[] _englishNames;
        private readonly FrozenSet<string> _chineseNames;
        private readonly FrozenSet<string> _concepts;

        public Name(Article article, SynonymIndex synonyms)
        {
            ArticleId = article.Id;
            var english = TextNormalizer.Normalize(article.English?.Title ?? "");
            var chinese = TextNormalizer.Normalize(article.Chinese?.Title ?? "");
            _englishNames =
            [
                .. TopicWords.Parts(english).Select(p => TopicWords.English(p).ToFrozenSet(StringComparer.Ordinal)).Where(s => s.Count > 0),
            ];
            _english = [.. TopicWords.English(english), .. TopicWords.English(chinese)];
            _chinese = ScriptConverter.Fold(chinese) + '\n' + WrittenChinese.Rewrite(chinese);
            // 牌 alone is not the name of what is called a "P牌".
            var wholly = TopicWords.Parts(chinese).Where(p => !TopicWords.English(p).Any());
            _chineseNames = wholly.SelectMany(TopicWords.Chinese).ToFrozenSet(StringComparer.Ordinal);
            var terms = new List<WeightedTerm>();
            synonyms.AddConcepts(english, english, terms);
            synonyms.AddConcepts(chinese, WrittenChinese.Rewrite(chinese), terms);
            _concepts = terms.Select(t => t.Term).ToFrozenSet(StringComparer.Ordinal);
        }

        public string ArticleId { get; }

        public bool Holds(string[] english, string[] chinese) =>
            english.All(_english.Contains) && chinese.All(c => _chinese.Contains(c, StringComparison.Ordinal));

        public bool Is(string[] english, string[] chinese) =>
            chinese.Length == 0
                ? _englishNames.Any(n => n.SetEquals(english))
                : english.Length == 0 && chinese.Length == 1 && _chineseNames.Contains(chinese[0]);

        public bool IsMeantBy(HashSet<string> concepts) => _concepts.Overlaps(concepts);
    }
}
