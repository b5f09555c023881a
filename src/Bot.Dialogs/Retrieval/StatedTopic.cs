using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// Whether a message states what makes it one for a topic that nothing answers. "Can I get CSSA" says nothing of the earnings that one may
/// keep, however near that lies: to be told that these are not known answers a question that nobody asked.
/// </summary>
internal static class StatedTopic
{
    /// <summary>Candidates whose titles tell nothing apart: what lies near shares these words.</summary>
    private const int Near = 3;

    /// <summary>The length in letters from which on English words are compared by their beginning, and of that.</summary>
    private const int Stem = 4;

    /// <summary>The known topic without an answer that was asked about, if that is as certain as an answer has to be.</summary>
    public static UncoveredTopic? Asked(Turn turn) =>
        turn.Search?.Result.Uncovered is { } found && found.Confidence >= turn.Knowledge.Thresholds.Answer
            ? turn.Knowledge.FindUncovered(found.TopicId)
            : null;

    /// <summary>Whether the message states what makes it one for <paramref name="topic"/>.</summary>
    public static bool Is(Turn turn, UncoveredTopic topic)
    {
        // "How long does it take?" of the article says all of a detail that is a time.
        if (topic.Facet is { } facet && Ellipsis.AskedFacets(MessageView.Of(turn.Question)).Contains(facet))
        {
            return true;
        }

        var said = Terms(turn.Question);
        var article = topic.ArticleId is { } id ? turn.Knowledge.FindArticle(id) : null;
        var shared = (turn.Search?.Candidates ?? [])
            .Take(Near)
            .Select(c => turn.Knowledge.FindArticle(c.ArticleId))
            .Append(article)
            .OfType<Article>()
            .SelectMany(Title)
            .ToHashSet(StringComparer.Ordinal);
        return Ways(topic).Any(t => said.Contains(t) && !shared.Contains(t));
    }

    private static IEnumerable<string> Ways(UncoveredTopic topic) =>
        topic.EnglishAsk.Concat(topic.ChineseAsk).Append(topic.English).Append(topic.Chinese).SelectMany(Terms);

    private static IEnumerable<string> Title(Article article) => Terms($"{article.English?.Title} ; {article.Chinese?.Title}");

    // Without question words and details: English words by their beginning, and pairs of ideographs, in their written form too.
    private static HashSet<string> Terms(string text)
    {
        var rest = Ellipsis.Rest(MessageView.Of(text));
        return [.. Of(rest), .. rest.Written is { } written ? Of(rest with { English = "", Chinese = written }) : []];
    }

    private static IEnumerable<string> Of(MessageView view) =>
        Ellipsis.Words(view).SelectMany(w => Unicode.IsEastAsian(w[0]) ? Ellipsis.Pairs(w) : [w.Length > Stem ? w[..Stem] : w]);
}
