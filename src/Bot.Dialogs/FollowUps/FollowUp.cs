using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.FollowUps;

/// <summary>
/// A second message that leans on the first: "how much", 「那費用呢」, "and for my kid?". A full question of its own is never bent to the
/// turn before.
/// </summary>
internal static class FollowUp
{
    /// <summary>Longer messages stand on their own unless they open like a continuation.</summary>
    private const int MostWords = 9;

    /// <summary>The signal that the detail asked for is not told by the article in question.</summary>
    public const string DetailMissing = "detail_missing";

    private static readonly Lexicon Lexicon = Lexicon.Load("followup");
    private static readonly string[] FacetNames = [.. Facets.All.Where(Lexicon.Has).Order(StringComparer.Ordinal)];

    /// <summary>What the turn goes on with: <paramref name="alone"/>, or what both messages together find; may set the entry itself.</summary>
    public static RetrievalResult Resolve(Turn turn, RetrievalResult alone, Func<string, RetrievalResult> retrieve)
    {
        if (Context(turn) is not { } context || MessageLength.Words(turn.Question) > MostWords)
        {
            return alone;
        }

        var view = MessageView.Of(turn.Question);
        var opens = Lexicon["opening"].IsIn(view);
        var facets = FacetNames.Where(f => Lexicon[f].IsIn(view)).ToArray();
        var own = OwnTopic(view, facets, context.Article);
        if (own.Length == 0 && (facets.Length > 0 || opens))
        {
            return Detail(turn, context, facets, retrieve);
        }

        if (alone.Confidence >= turn.Knowledge.Thresholds.Answer && !(opens && SameArticle(alone, context.Article)))
        {
            return alone;
        }

        if (!opens && MessageLength.Words(turn.Question) > 4)
        {
            return alone;
        }

        var together = retrieve($"{context.Question} {turn.Question}");
        if (SameArticle(together, context.Article) && together.Confidence >= alone.Confidence)
        {
            turn.Signals.Add("follow_up");
            return together;
        }

        return alone;
    }

    private static (Article Article, string Question)? Context(Turn turn)
    {
        var entry = turn.Before.LastEntry is { } id ? turn.Knowledge.FindEntry(id) : null;
        var article = entry is null ? null : turn.Knowledge.FindArticle(entry.ArticleId);
        return article is null ? null : (article, turn.Before.LastQuestion ?? Title(article));
    }

    // "how much?" wants the fee of what was just spoken of, and nothing else will do.
    private static RetrievalResult Detail(Turn turn, (Article Article, string Question) context, string[] facets, Func<string, RetrievalResult> retrieve)
    {
        var together = retrieve($"{Title(context.Article, turn)} {turn.Question}");
        turn.Signals.Add("follow_up");
        if (facets.Length == 0)
        {
            return together;
        }

        var entries = context.Article.Entries.Where(e => facets.Contains(e.Facet)).ToArray();
        if (entries.Length == 0 && !(together.Confidence >= turn.Knowledge.Thresholds.Answer && SameArticle(together, context.Article)))
        {
            turn.Signals.Add(DetailMissing);
        }

        var ranked = together.Candidates.FirstOrDefault(c => c.ArticleId == context.Article.Id);
        turn.Entry = entries.FirstOrDefault(e => e.Id == ranked?.EntryId) ?? entries.FirstOrDefault();
        turn.Confidence = turn.Entry is null ? null : ranked?.EntryId == turn.Entry.Id ? ranked.Confidence : null;
        return together;
    }

    // What is left of the message without cues, little words and the words of the article itself.
    private static string OwnTopic(MessageView view, string[] facets, Article article)
    {
        var rest = Lexicon["opening"].Without(view);
        foreach (var facet in facets)
        {
            rest = Lexicon[facet].Without(rest);
        }

        rest = Lexicon["little"].Without(rest);
        var known = MessageView.Of($"{article.English?.Title} {article.Chinese?.Title}");
        var titleWords = known.English.Split(' ').ToHashSet(StringComparer.Ordinal);
        var english = rest.English.Split([' ', ';', '#'], StringSplitOptions.RemoveEmptyEntries).Where(w => !titleWords.Contains(w) && !titleWords.Contains(w.TrimEnd('s')));
        var chinese = rest.Chinese.Split('#').Select(s => string.Concat(s.Where(c => c >= '\u2e80' && char.IsLetter(c)))).Where(s => s.Length > 0 && !known.Chinese.Contains(s, StringComparison.Ordinal));
        return string.Concat(english) + string.Concat(chinese);
    }

    private static bool SameArticle(RetrievalResult result, Article article) => result.Candidates is [var first, ..] && first.ArticleId == article.Id;

    private static string Title(Article article) => (article.English ?? article.Chinese)?.Title ?? article.Id;

    private static string Title(Article article, Turn turn) =>
        (turn.Language.Form == Bot.Knowledge.Text.LanguageForm.English ? article.English ?? article.Chinese : article.Chinese ?? article.English)?.Title ?? article.Id;
}
