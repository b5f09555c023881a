using Bot.Knowledge.Articles;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Topics;

namespace Bot.Host.Tests.Handoff;

/// <summary>A knowledge base that names departments and holds nothing else; a test says when it is there.</summary>
internal sealed class DepartmentsOnly : ISnapshotStatus, ISnapshotSource
{
    private Snapshot? _current;

    /// <summary>Whether the articles cannot be read.</summary>
    public bool IsBroken { get; set; }

    public SnapshotStatus Status => new(_current?.Version, Rebuilding: false, [], null, IsBroken ? "An article cannot be read." : null);

    public IKnowledgeSnapshot? Ready => _current;

    public IKnowledgeSnapshot Current => _current ?? throw new NotSupportedException("There is no snapshot yet.");

    /// <summary>From now on it is there.</summary>
    public void Has(params string[] departments) => HasNamed([.. departments.Select(id => (id, id))]);

    /// <summary>As <see cref="Has"/>, with English names.</summary>
    public void HasNamed(params (string Id, string English)[] departments) =>
        _current = new Snapshot([
            .. departments.Select(d => new Department
            {
                Id = d.Id,
                English = d.English,
                Chinese = d.Id,
                Url = "https://example.gov.hk",
            }),
        ]);

    private sealed class Snapshot(IReadOnlyCollection<Department> departments) : IKnowledgeSnapshot
    {
        public string Version => "sha256:departments";

        public IReadOnlyList<string> Models => [];

        public Thresholds Thresholds => throw Nothing();

        public IReadOnlyCollection<Article> Articles => [];

        public IReadOnlyCollection<Department> Departments => departments;

        public Entry? FindEntry(string entryId) => null;

        public Article? FindArticle(string articleId) => null;

        public Department? FindDepartment(string departmentId) => departments.FirstOrDefault(d => d.Id == departmentId);

        public UncoveredTopic? FindUncovered(string topicId) => null;

        public RetrievalResult Retrieve(RetrievalQuery query) => throw Nothing();

        public IReadOnlyList<TopicMatch> FindTopics(string text) => [];

        public IReadOnlyList<NamedForm> FindForms(string text) => [];

        public SentenceVector? Encode(string text, bool chinese, EncodingMemory memory) => null;

        private static NotSupportedException Nothing() => new("There is nothing to answer from.");
    }
}
