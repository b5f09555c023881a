using Bot.Dialogs.Compose;
using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Language;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Topics;

namespace Bot.Dialogs.Topics;

/// <summary>
/// Answers a message that is a bare name ("passport", 「公屋」). It does not say what is wanted, so it gets the topic's summary with its main
/// questions, or a choice between the topics of that name, never one detail. A name with what is to be done ("register a company") gets the
/// entry that a clerk would begin with.
/// </summary>
internal sealed class TopicStep : ITurnStep
{
    /// <summary>A message of more words asks something.</summary>
    private const int MostWords = 9;

    /// <summary>A message of up to so many words that asks nothing is a name, even if no title has its words.</summary>
    private const int MostWordsOfName = 2;

    /// <summary>A word that so many titles hold, and none is named by ("licence"), does not say which is meant, however sure the ranking is.</summary>
    private const int FewestOfGeneralName = 5;

    /// <summary>The facets that a clerk begins with, in this order.</summary>
    private static readonly string[] Beginnings =
    [
        Facets.How,
        Facets.Overview,
        Facets.Eligibility,
        Facets.Documents,
        Facets.Online,
        Facets.Where,
    ];

    public string Name => "topic";

    public void Run(Turn turn)
    {
        if (
            turn.Search is { Named: { Count: > 1 } named, Meant: null, IsFollowUp: false } several
            && several.Result.Readings.All(r => r.Confidence < turn.Knowledge.Thresholds.Answer)
        )
        {
            turn.End(new(Outcome.Clarify, Reasons.NearTopics) { Topics = [.. named.Take(ClarifyReply.MostChoices)] });
            return;
        }

        var words = MessageLength.Words(turn.Question);
        if (
            turn.Search is not { Meant: null, NamesForm: false, IsFollowUp: false, MoreQuestions.Count: 0 } search
            || turn.Before.ClarifiedQuestion is not null
            || words > MostWords
        )
        {
            return;
        }

        if (search.Candidates is [var nearest, ..] && QuestionScope.IsElsewhere(turn.Question, nearest, turn.Knowledge.Thresholds.Answer))
        {
            return;
        }

        var view = MessageView.Of(turn.Question);
        if (Ellipsis.AskedFacets(view).Any(f => f is not Facets.How) || Ellipsis.AskedGenerally(view).Length > 0)
        {
            return;
        }

        if (!Ellipsis.Words(Ellipsis.Rest(view)).Any(MayBeName))
        {
            return;
        }

        var matches = turn.Knowledge.FindTopics(turn.Question);

        // A name beside ours ("electricity account") is not ours, whatever words they share, nor is a detail of ours that nothing tells.
        if (StatedTopic.Asked(turn) is not null && matches.Count == 0)
        {
            return;
        }

        if (matches.Count == 0)
        {
            Unnamed(turn, search, words);
        }
        else if (Ellipsis.IsOfDoing(view))
        {
            Begin(turn, search, matches);
        }
        else
        {
            Tell(turn, search, matches);
        }
    }

    // "What is 2+2?" names no topic that has a 2 in its title; 1823 is a name.
    private static bool MayBeName(string word) => word.Any(char.IsLetter) || word.Length > 2;

    private static void Tell(Turn turn, Search search, IReadOnlyList<TopicMatch> matches)
    {
        var named = matches.Where(m => m.IsItsName).ToArray();
        if (named.Length == 0 && KnowsBetter(turn, search, matches))
        {
            return;
        }

        if (named.Length == 1 || matches.Count == 1)
        {
            Tell(turn, matches[0].ArticleId);
            return;
        }

        Choose(turn, search, named.Length > 1 ? named : matches);
    }

    // The words stand in a title, but what asks with them is another article's.
    private static bool KnowsBetter(Turn turn, Search search, IReadOnlyList<TopicMatch> matches) =>
        search.Candidates is [var first, ..]
        && first.Confidence >= turn.Knowledge.Thresholds.Answer
        && matches.All(m => m.ArticleId != first.ArticleId);

    private static void Begin(Turn turn, Search search, IReadOnlyList<TopicMatch> matches)
    {
        var isGeneral = matches.Count >= FewestOfGeneralName && !matches[0].IsItsName;
        if (
            !isGeneral
            && search.Candidates is [var first, ..]
            && first.Confidence >= turn.Knowledge.Thresholds.Answer
            && IsMeant(first, matches)
        )
        {
            if (
                turn.Knowledge.FindEntry(first.EntryId) is { } entry
                && !Beginnings.Contains(entry.Facet)
                && matches.Any(m => m.ArticleId == first.ArticleId)
                && turn.Knowledge.FindArticle(first.ArticleId) is { } article
                && Beginning(article) is { } beginning
            )
            {
                turn.Signals.Add("beginning");
                turn.End(new(Outcome.Answer, Reasons.Confident) { Entry = beginning });
            }

            return;
        }

        Tell(turn, search, matches);
    }

    // The article that has just this name is meant before any whose title has the word too.
    private static bool IsMeant(RankedEntry first, IReadOnlyList<TopicMatch> matches) =>
        !matches[0].IsItsName || matches.Any(m => m.IsItsName && m.ArticleId == first.ArticleId);

    // No title has the word. What the knowledge base knows of it is told as a topic, unless one entry asks of it by name.
    private static void Unnamed(Turn turn, Search search, int words)
    {
        if (
            words > MostWordsOfName
            || search.Candidates is not [var first, ..]
            || first.OutOfScope
            || first.Confidence < turn.Knowledge.Thresholds.Answer
        )
        {
            return;
        }

        var entry = turn.Knowledge.FindEntry(first.EntryId);
        var wanted = MessageView.Of(turn.Question);
        var asked = entry is null ? null : MessageView.Of($"{entry.English?.Question} ; {entry.Chinese?.Question}");
        var isOfIt =
            asked is not null
            && (
                wanted.English.Length > 0
                    ? asked.English.Contains(wanted.English, StringComparison.Ordinal)
                    : asked.Chinese.Contains(wanted.Written ?? wanted.Chinese, StringComparison.Ordinal)
            );
        if (!isOfIt)
        {
            Tell(turn, first.ArticleId);
        }
    }

    private static void Tell(Turn turn, string articleId)
    {
        turn.Signals.Add($"topic:{articleId}");
        turn.End(new(Outcome.Answer, Reasons.Topic) { Topic = turn.Knowledge.FindArticle(articleId) });
    }

    private static void Choose(Turn turn, Search search, IReadOnlyList<TopicMatch> matches)
    {
        var order = search.Candidates.Select(c => c.ArticleId).ToList();
        var topics = matches
            .OrderBy(m => order.IndexOf(m.ArticleId) is >= 0 and var rank ? rank : int.MaxValue)
            .Select(m => turn.Knowledge.FindArticle(m.ArticleId))
            .OfType<Article>()
            .Take(ClarifyReply.MostChoices);
        turn.End(new(Outcome.Clarify, Reasons.NearTopics) { Topics = [.. topics] });
    }

    private static Entry? Beginning(Article article) =>
        Beginnings.Select(f => article.Entries.FirstOrDefault(e => e.Facet == f)).FirstOrDefault(e => e is not null);
}
