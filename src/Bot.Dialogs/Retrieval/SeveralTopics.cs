using System.Text.RegularExpressions;
using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// "I want to renew my licence and report a leak", 我想申請公屋同綜援: one sentence about two services. One of them is answered, and the others are
/// offered. A sentence is cut where it joins things; a part counts if it names an article, or is surely about one that the whole finds too:
/// "husband and wife" and "by cash or FPS" are parts of one thing.
/// </summary>
internal static partial class SeveralTopics
{
    /// <summary>In words; a longer message tells a story.</summary>
    private const int MostWords = 40;

    /// <summary>Each part is looked up, so their number is bounded.</summary>
    private const int MostParts = 4;

    /// <summary>A part of the message that is about a service of its own.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="Topic">The service.</param>
    /// <param name="Result">What the part finds.</param>
    /// <param name="Entry">The entry that surely answers it; null: it only names the service.</param>
    private sealed record Part(string Text, Article Topic, RetrievalResult Result, Entry? Entry);

    /// <summary>The search with the other services of the message as further questions, or as it is.</summary>
    public static Search Offer(Turn turn, Search whole)
    {
        if (whole.MoreQuestions.Count > 0 || whole.Candidates.Count == 0 || MessageLength.Words(turn.Question) > MostWords)
        {
            return whole;
        }

        string[] texts = [.. Joint().Split(turn.Question).Select(p => p.Trim()).Where(p => p.Any(char.IsLetterOrDigit))];
        if (texts.Length is < 2 or > MostParts)
        {
            return whole;
        }

        Part[] parts = [.. texts.Select(t => Read(turn, t, whole)).OfType<Part>().DistinctBy(p => p.Topic.Id, StringComparer.Ordinal)];
        if (parts.Length < 2)
        {
            return whole;
        }

        turn.Signals.Add("several_topics");
        var enough = turn.Knowledge.Thresholds.Answer;
        var answered = parts.FirstOrDefault(p => whole.Confidence >= enough && p.Topic.Id == whole.Candidates[0].ArticleId);
        var result = answered is null ? null : whole.Result;
        answered ??= parts.FirstOrDefault(p => p.Entry is not null);
        return answered is null
            ? whole with
            {
                Named = [.. parts.Select(p => p.Topic)],
            }
            : new(result ?? answered.Result)
            {
                MoreQuestions = [.. parts.Where(p => p != answered).Select(p => new FurtherQuestion(p.Text, p.Entry, p.Topic))],
            };
    }

    private static Part? Read(Turn turn, string text, Search whole)
    {
        if (Ellipsis.IsAll(MessageView.Of(text)))
        {
            return null;
        }

        var result = Retriever.Find(turn, text);
        var first = result.Candidates is [{ OutOfScope: false } best, ..] ? best : null;
        var isSure = first?.Confidence >= turn.Knowledge.Thresholds.Answer;
        var named = Named(turn, text);
        if (first is not null && isSure && (named.Contains(first.ArticleId) || (SaysWhatToDo(text) && IsNear(first, whole))))
        {
            return new(text, turn.Knowledge.FindArticle(first.ArticleId)!, result, turn.Knowledge.FindEntry(first.EntryId));
        }

        var topic = named.Length == 1 ? named[0] : named.FirstOrDefault(id => id == first?.ArticleId);
        return topic is null ? null : new(text, turn.Knowledge.FindArticle(topic)!, result, null);
    }

    // By the words that are left without what is asked: 綜援 of 綜援點申請.
    private static string[] Named(Turn turn, string text)
    {
        var matches = turn.Knowledge.FindTopics(text);
        return
        [
            .. (
                matches.Count > 0
                    ? matches
                    : turn.Knowledge.FindTopics(string.Join(' ', Ellipsis.Words(Ellipsis.Rest(MessageView.Of(text)))))
            ).Select(m => m.ArticleId),
        ];
    }

    // 住址證明 after 身份證和 is a paper to bring, "report a leak" is a thing to be done.
    private static bool SaysWhatToDo(string text) =>
        MessageView.Of(text) is var view
        && (Ellipsis.IsOfDoing(view) || Ellipsis.AskedFacets(view).Any(f => f is Facets.Change or Facets.Loss));

    private static bool IsNear(RankedEntry part, Search whole) =>
        CommonGround.Has(part) && whole.Candidates.Any(c => c.ArticleId == part.ArticleId);

    [GeneratedRegex(
        @"\s*(?:[,;&、，；]|\b(?:and also|and|also|plus|as well as)\b)+\s*"
            + @"|同埋|以及|還有|还有|另外|並且|并且|仲有|和|與|与|及|跟|同(?![一意時时事住樣样埋年期屬属])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Joint();
}
