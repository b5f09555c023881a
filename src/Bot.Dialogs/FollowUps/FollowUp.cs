using Bot.Dialogs.Language;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.FollowUps;

/// <summary>
/// A message that continues the one before: "how much", 「那費用呢」, "and for my kid?". A complete question is never read as a
/// continuation.
/// </summary>
internal static class FollowUp
{
    /// <summary>Longer messages stand on their own.</summary>
    private const int MostWords = 16;

    /// <summary>The signal for a detail that the article in question does not have.</summary>
    public const string DetailMissing = "detail_missing";

    /// <summary>
    /// Chooses between what the message finds <paramref name="alone"/> and what it finds together with the turn before, and says which
    /// entry is meant where that is plain.
    /// </summary>
    public static Search Resolve(Turn turn, Search alone)
    {
        if (turn.AskedOf is { } askedOf && turn.Knowledge.FindArticle(askedOf) is { } topic)
        {
            return ResolveOffered(turn, topic, alone);
        }

        if (MessageLength.Words(turn.Question) > MostWords || SpokenOf(turn) is not { } spokenOf)
        {
            return alone;
        }

        if (Context(turn) is { } answered && ForWhom.Resolve(turn, answered, alone) is { } ofAnother)
        {
            return ofAnother;
        }

        var view = MessageView.Of(turn.Question);
        var opens = Ellipsis.OpensLikeAContinuation(view);
        var facets = Ellipsis.AskedFacets(view);
        var general = Ellipsis.AskedGenerally(view);
        if (!HasOwnTopic(view, spokenOf) && (facets.Length > 0 || general.Length > 0 || opens))
        {
            return ResolveDetail(turn, spokenOf, facets, general, alone);
        }

        // Words that find nothing at all ask for nothing, whatever was spoken of before.
        return alone.Candidates.Count == 0 || NamesAnother(turn, spokenOf) ? alone : ResolveWithinTopic(turn, spokenOf, alone);
    }

    // The article answered last; after the bot asked back, the one of the possible articles that this message fits best.
    private static Article? SpokenOf(Turn turn)
    {
        var known = Context(turn);
        string[] all = [.. turn.Before.MaybeSpokenOf.Append(known?.Id).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (turn.Before.MaybeSpokenOf.Count == 0 || all.Length == 1)
        {
            return known ?? (all is [var only] ? turn.Knowledge.FindArticle(only) : null);
        }

        return
            Retriever.Find(turn, turn.Question, all).Candidates is [var first, ..] && all.Contains(first.ArticleId, StringComparer.Ordinal)
            ? turn.Knowledge.FindArticle(first.ArticleId)
            : known;
    }

    /// <summary>The article that earlier turns were about; null when that is open.</summary>
    public static Article? Context(Turn turn) =>
        (turn.Before.LastArticle ?? (turn.Before.LastEntry is { } last ? turn.Knowledge.FindEntry(last)?.ArticleId : null)) is { } id
            ? turn.Knowledge.FindArticle(id)
            : null;

    // One of several questions of an earlier message, tapped now: it is about the same topic unless it names another.
    private static Search ResolveOffered(Turn turn, Article topic, Search alone)
    {
        var view = MessageView.Of(turn.Question);
        if (
            alone.Candidates is [var first, ..]
            && first.ArticleId != topic.Id
            && turn.Knowledge.FindArticle(first.ArticleId) is { } other
            && IsNamed(view, other)
        )
        {
            return alone;
        }

        var together = Continued(turn, alone, FindNamed(turn, topic));
        if (SameArticle(together.Result, topic) && together.Confidence >= turn.Knowledge.Thresholds.Answer)
        {
            return together;
        }

        var meant = HasOwnTopic(view, topic) ? null : EntriesTelling(topic, Ellipsis.AskedFacets(view)).FirstOrDefault();
        return together with { Meant = meant, LacksDetail = meant is null, Department = topic.Department };
    }

    // Whether the message has a word of the article's title that tells it from others.
    private static bool IsNamed(MessageView view, Article article)
    {
        var title = MessageView.Of($"{article.English?.Title} ; {article.Chinese?.Title}");
        var known = Ellipsis.Words(Ellipsis.Rest(title)).ToArray();
        return Ellipsis
            .Words(Ellipsis.Rest(view))
            .Any(w =>
                Unicode.IsEastAsian(w[0])
                    ? Ellipsis.Pairs(w).Any(p => title.Chinese.Contains(p, StringComparison.Ordinal))
                    : known.Any(k => k.TrimEnd('s') == w.TrimEnd('s'))
            );
    }

    // "Do they look at savings?" is about the article spoken of if that ranks first with its head start.
    private static Search ResolveWithinTopic(Turn turn, Article article, Search alone)
    {
        if (
            WithinTopic(turn, article) is not { IsFirst: true } reading
            || (SameArticle(alone.Result, article) && reading.Best.Confidence <= alone.Confidence)
        )
        {
            return alone;
        }

        var best = reading.Best;

        // "By instalments?" is told by the entry that speaks of it, of whatever topic.
        if (
            Ellipsis.AskedGenerally(MessageView.Of(turn.Question)) is { Length: > 0 } general
            && Tells(turn, alone.Result, general)
            && IsNear(alone.Result, article)
            && !Tells(turn, best, general)
        )
        {
            return alone;
        }

        return Continued(turn, alone, best);
    }

    // Once the topic is known, the ranking's own confidence says little, since the head start raises it. It is replaced by a confidence
    // that was learned for continuations, and the other entries of the article are scaled with it.
    private static TopicReading? WithinTopic(Turn turn, Article article)
    {
        var query = Retriever.Query(turn, turn.Question);
        var reading = TopicReading.Of(turn.Knowledge, query, article, GoingOn.HeadStart(turn, turn.Question) ?? query.HeadStart);
        if (reading is null || GoingOn.Confidence(turn, reading) is not { } confidence)
        {
            return reading;
        }

        var (best, first) = (reading.Best, reading.Best.Candidates[0]);
        RankedEntry Weigh(RankedEntry entry) =>
            entry.ArticleId == first.ArticleId
                ? entry with
                {
                    Confidence = confidence * Math.Min(1, entry.Confidence / Math.Max(first.Confidence, double.Epsilon)),
                }
                : entry;
        return reading with
        {
            Best = best with { Candidates = [.. best.Candidates.Select(Weigh)], Readings = [.. best.Readings.Select(Weigh)] },
        };
    }

    // Whether the first candidate is certain enough and has what is asked for.
    private static bool Tells(Turn turn, RetrievalResult result, string[] general) =>
        result.Confidence >= turn.Knowledge.Thresholds.Answer
        && turn.Knowledge.FindEntry(result.Candidates[0].EntryId) is { } entry
        && Ellipsis.Speaks(entry, general);

    // Paying the tax belongs to filing the return; what another department refunds does not.
    private static bool IsNear(RetrievalResult result, Article article) =>
        result.Candidates is [var first, ..] && first.Department == article.Department;

    // The name of another topic is no detail of this one.
    private static bool NamesAnother(Turn turn, Article article) =>
        turn.Knowledge.FindTopics(turn.Question) is { Count: > 0 } topics && topics.All(t => t.ArticleId != article.Id);

    // "how much?" wants the fee of what was just spoken of, and nothing else will do.
    private static Search ResolveDetail(Turn turn, Article spokenOf, string[] facets, string[] general, Search alone)
    {
        var together = WithinTopic(turn, spokenOf)?.Best ?? FindNamed(turn, spokenOf);
        if (facets.Length == 0 && general.Length == 0)
        {
            return Continued(turn, alone, together);
        }

        // Of a word that no facet stands for ("by Alipay?") only the words themselves can find the entry, and it must speak of what is
        // asked.
        var acts = ActsSpokenOf(turn);
        var telling = EntriesTelling(spokenOf, facets);
        var entries = telling.Where(e => !AskedAct.IsOther(e, acts)).ToArray();
        var wordsDecide = general.Length > 0 && (facets.Length == 0 || general.Any(g => g is "hours" or "payment" or "refund" or "limits"));
        var sure =
            telling.Length == entries.Length
            && together.Confidence >= turn.Knowledge.Thresholds.Answer
            && SameArticle(together, spokenOf)
            && turn.Knowledge.FindEntry(together.Candidates[0].EntryId) is { } found
            && !AskedAct.IsOther(found, acts)
            && (!wordsDecide || general is ["someone"] || Ellipsis.Speaks(found, general));
        if (wordsDecide && !sure && Tells(turn, alone.Result, general) && IsNear(alone.Result, spokenOf))
        {
            return alone;
        }

        var search = Continued(turn, alone, together);
        if (wordsDecide)
        {
            entries = [];
        }

        if (entries.Length == 0 && !sure)
        {
            turn.Signals.Add(DetailMissing);
            search = search with { LacksDetail = true };
        }

        var ranked = together.Candidates.FirstOrDefault(c => c.ArticleId == spokenOf.Id);
        // "How much?" alone means the first fee that the article tells; with a word of for whom, the one that this finds.
        var best = Ellipsis.SaysForWhom(MessageView.Of(turn.Question)) ? entries.FirstOrDefault(e => e.Id == ranked?.EntryId) : null;
        return search with { Meant = wordsDecide && sure ? turn.Knowledge.FindEntry(ranked!.EntryId) : best ?? entries.FirstOrDefault() };
    }

    private static Search Continued(Turn turn, Search alone, RetrievalResult together)
    {
        turn.Signals.Add("follow_up");
        return alone with { Result = together, IsFollowUp = true };
    }

    // What is to be done with it: as this message says, else as what was answered last asks.
    private static string[] ActsSpokenOf(Turn turn) =>
        AskedAct.In(turn.Question) is { Length: > 0 } own ? own
        : turn.Before.LastEntry is { } last && turn.Knowledge.FindEntry(last) is { } entry
            ? AskedAct.In($"{entry.English?.Question} ; {entry.Chinese?.Question}")
        : [];

    // "When?" of something without a deadline asks how long it takes, "how much?" of a benefit what it pays.
    private static Entry[] EntriesTelling(Article article, string[] facets)
    {
        Entry[] Of(Func<string, bool> wanted) => [.. article.Entries.Where(e => wanted(e.Facet))];
        var own = Of(facets.Contains);
        return own.Length > 0
            ? own
            : Of(f =>
                facets.Any(asked =>
                    (asked, f)
                        is
                            (Facets.Deadline, Facets.Time)
                            or
                            (Facets.Time, Facets.Deadline)
                            or
                            (Facets.Fee, Facets.Amount)
                            or
                            (Facets.Amount, Facets.Fee)
                )
            );
    }

    // Whether anything is left of the message without cues, little words and the words of the article itself.
    private static bool HasOwnTopic(MessageView view, Article article)
    {
        var known = MessageView.Of($"{article.English?.Title} {article.Chinese?.Title}");
        var titleWords = known.English.Split(' ').ToHashSet(StringComparer.Ordinal);
        return Ellipsis
            .Words(Ellipsis.Rest(view))
            .Any(w =>
                Unicode.IsEastAsian(w[0])
                    ? !known.Chinese.Contains(w, StringComparison.Ordinal)
                    : !titleWords.Contains(w) && !titleWords.Contains(w.TrimEnd('s'))
            );
    }

    private static bool SameArticle(RetrievalResult result, Article article) =>
        result.Candidates is [var first, ..] && first.ArticleId == article.Id;

    private static RetrievalResult FindNamed(Turn turn, Article topic) =>
        Retriever.Find(turn, TopicReading.Named(topic, turn.Question, turn.Language.Read.Form), topic.Id);
}
