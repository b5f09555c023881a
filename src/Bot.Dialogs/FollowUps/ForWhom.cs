using Bot.Dialogs.Language;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.FollowUps;

/// <summary>
/// "And for my wife?", 「咁小朋友呢」 after an answer: the same question, of another person, and nothing else. Of a grown-up the answer is the
/// same; of a child only an entry that speaks of children is one, and no other service is meant.
/// </summary>
internal static class ForWhom
{
    /// <summary>Longer messages ask something of their own.</summary>
    private const int MostWords = 10;

    private static readonly Lexicon Lexicon = Lexicon.Load("followup");

    /// <summary>The search, with the entry that is meant or the note that there is none; null when the message says more.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="spokenOf">The article of the answer before.</param>
    /// <param name="alone">What the message finds by itself.</param>
    public static Search? Resolve(Turn turn, Article spokenOf, Search alone)
    {
        if (
            MessageLength.Words(turn.Question) > MostWords
            || turn.Before.Asked is not [.., { Entry: { } asked }]
            || turn.Knowledge.FindEntry(asked) is not { } answered
            || answered.ArticleId != spokenOf.Id
        )
        {
            return null;
        }

        var view = MessageView.Of(turn.Question);
        var (child, grown) = (Lexicon["whom-child"].IsIn(view), Lexicon["whom-grown"].IsIn(view));
        if (!Ellipsis.OpensLikeAContinuation(view) || !(child || grown) || !AsksNothing(view) || !IsNothingElse(view))
        {
            return null;
        }

        turn.Signals.Add("for_whom");
        var meant = child ? OfChildren(spokenOf, answered) : answered;
        return alone with { IsFollowUp = true, Meant = meant, LacksDetail = meant is null };
    }

    // "My wife" may be another who does it, too: who that is stands in the message before.
    private static bool AsksNothing(MessageView view) =>
        Ellipsis.AskedFacets(view).Length == 0 && Ellipsis.AskedGenerally(view) is [] or ["someone"];

    private static bool IsNothingElse(MessageView view)
    {
        var rest = Lexicon["whom-grown"].Without(Lexicon["whom-child"].Without(Lexicon["opening"].Without(view)));
        return !Ellipsis.Words(Lexicon["little"].Without(Lexicon["whom-little"].Without(rest))).Any();
    }

    // The one that tells of children what was told of all; else the only one that asks of children at all.
    private static Entry? OfChildren(Article article, Entry answered)
    {
        if (IsOfChildren(answered))
        {
            return answered;
        }

        Entry[] told = [.. article.Entries.Where(IsOfChildren)];
        return told.FirstOrDefault(e => e.Facet == answered.Facet) ?? (told.Length == 1 ? told[0] : null);
    }

    private static bool IsOfChildren(Entry entry) =>
        Lexicon["whom-child-told"].IsIn(MessageView.Of($"{entry.English?.Question} ; {entry.Chinese?.Question}"));
}
