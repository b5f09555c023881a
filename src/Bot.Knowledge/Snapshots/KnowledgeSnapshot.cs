using System.Collections.Frozen;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Topics;

namespace Bot.Knowledge.Snapshots;

/// <inheritdoc cref="IKnowledgeSnapshot"/>
internal sealed class KnowledgeSnapshot : IKnowledgeSnapshot
{
    private readonly EncoderSet _encoders;
    private readonly FrozenDictionary<string, Article> _articles;
    private readonly FrozenDictionary<string, Entry> _entries;
    private readonly FrozenDictionary<string, Department> _departments;
    private readonly FrozenDictionary<string, UncoveredTopic> _uncovered;
    private readonly TopicIndex _topics;
    private readonly FormIndex _forms;

    public KnowledgeSnapshot(SnapshotManifest manifest, KnowledgeBase knowledge, BilingualIndex index, EncoderSet encoders)
    {
        Manifest = manifest;
        Knowledge = knowledge;
        Index = index;
        _encoders = encoders;
        Models = encoders.Ids;
        Thresholds = (Models.Count > 0 ? manifest.Semantic : manifest.Lexical).ToThresholds();
        _articles = knowledge.Articles.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
        _entries = knowledge.Articles.SelectMany(a => a.Entries).ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        var published = knowledge.Articles.Where(a => a.Status == ArticleStatus.Published).ToArray();
        _topics = new TopicIndex(published, knowledge.Synonyms);
        _forms = new FormIndex(published);
        _uncovered = knowledge.Uncovered.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        _departments = knowledge.Departments.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
    }

    public SnapshotManifest Manifest { get; }

    public KnowledgeBase Knowledge { get; }

    public BilingualIndex Index { get; }

    public string Version => Manifest.Version;

    public IReadOnlyList<string> Models { get; }

    public Thresholds Thresholds { get; }

    public IReadOnlyCollection<Article> Articles => _articles.Values;

    public IReadOnlyCollection<Department> Departments => _departments.Values;

    public Entry? FindEntry(string entryId) => _entries.GetValueOrDefault(entryId);

    public Article? FindArticle(string articleId) => _articles.GetValueOrDefault(articleId);

    public Department? FindDepartment(string departmentId) => _departments.GetValueOrDefault(departmentId);

    public UncoveredTopic? FindUncovered(string topicId) => _uncovered.GetValueOrDefault(topicId);

    public RetrievalResult Retrieve(RetrievalQuery query) => Index.Retrieve(query);

    public IReadOnlyList<TopicMatch> FindTopics(string text) => _topics.Find(text);

    public IReadOnlyList<NamedForm> FindForms(string text) => _forms.Find(text);

    public SentenceVector? Encode(string text, bool chinese, EncodingMemory memory) => SentenceVectors.Of(text, chinese, _encoders, memory);
}
