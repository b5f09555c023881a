using Bot.Knowledge.Articles;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Topics;

namespace Bot.Dialogs.Tests;

/// <summary>The test's snapshot, of which a test wants one thing otherwise.</summary>
internal abstract class OverKnowledge : IKnowledgeSnapshot
{
    private static readonly IKnowledgeSnapshot Real = TestKnowledge.Snapshot;

    public string Version => Real.Version;

    public IReadOnlyList<string> Models => Real.Models;

    public virtual Thresholds Thresholds => Real.Thresholds;

    public IReadOnlyCollection<Article> Articles => Real.Articles;

    public IReadOnlyCollection<Department> Departments => Real.Departments;

    public Entry? FindEntry(string entryId) => Real.FindEntry(entryId);

    public Article? FindArticle(string articleId) => Real.FindArticle(articleId);

    public Department? FindDepartment(string departmentId) => Real.FindDepartment(departmentId);

    public UncoveredTopic? FindUncovered(string topicId) => Real.FindUncovered(topicId);

    public virtual RetrievalResult Retrieve(RetrievalQuery query) => Real.Retrieve(query);

    public IReadOnlyList<TopicMatch> FindTopics(string text) => Real.FindTopics(text);

    public IReadOnlyList<NamedForm> FindForms(string text) => Real.FindForms(text);

    public virtual SentenceVector? Encode(string text, bool chinese, EncodingMemory memory) => Real.Encode(text, chinese, memory);
}
