using Bot.Knowledge.Articles;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Topics;

namespace Bot.Knowledge.Snapshots;

/// <summary>One immutable, indexed version of the knowledge base (DESIGN §6). Safe to use from many threads.</summary>
public interface IKnowledgeSnapshot
{
    /// <summary>Content hash: <c>sha256:…</c>.</summary>
    string Version { get; }

    /// <summary>Ids of the encoders in use; empty when the ranking is lexical alone.</summary>
    IReadOnlyList<string> Models { get; }

    Thresholds Thresholds { get; }

    IReadOnlyCollection<Article> Articles { get; }

    IReadOnlyCollection<Department> Departments { get; }

    Entry? FindEntry(string entryId);

    Article? FindArticle(string articleId);

    Department? FindDepartment(string departmentId);

    /// <summary>A topic that residents ask for and nothing here answers.</summary>
    UncoveredTopic? FindUncovered(string topicId);

    RetrievalResult Retrieve(RetrievalQuery query);

    /// <summary>
    /// The articles that a bare name means, those that it is the whole name of first; empty when no title holds all of its words.
    /// </summary>
    /// <param name="text">A few words of either language, without question words.</param>
    IReadOnlyList<TopicMatch> FindTopics(string text);

    /// <summary>The forms and codes that a message names, known ones and others.</summary>
    IReadOnlyList<NamedForm> FindForms(string text);

    /// <summary>
    /// The text as the encoders of its language understand it; null when there are no encoders.
    /// </summary>
    SentenceVector? Encode(string text, bool chinese, EncodingMemory memory);
}
