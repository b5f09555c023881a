using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Editing;

namespace Bot.Host.Studio;

/// <summary>The knowledge base as its files stand, which may be newer than what answers.</summary>
/// <param name="Knowledge">All articles that can be read, published or not.</param>
/// <param name="Findings">What is wrong with them, by article id.</param>
/// <param name="Unreadable">What is wrong with the files that cannot be read.</param>
/// <param name="Today">Hong Kong's day, by which review dates were judged.</param>
internal sealed record StudioFolder(
    KnowledgeBase Knowledge,
    ILookup<string, DraftFinding> Findings,
    IReadOnlyList<Finding> Unreadable,
    DateOnly Today
)
{
    public Article? Find(string id) => Knowledge.Articles.FirstOrDefault(a => a.Id == id);
}
