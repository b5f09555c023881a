using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Routing;

/// <summary>The entry that tells how long a case usually takes: it holds for one's own too, which nobody here can see.</summary>
internal static class UsualTime
{
    /// <summary>Null when no entry is near enough or the nearest tells of something else.</summary>
    public static Entry? Find(Turn turn) =>
        turn.Search is { Candidates: [var first, ..] }
        && first.Confidence >= turn.Knowledge.Thresholds.Clarify
        && turn.Knowledge.FindEntry(first.EntryId) is { Facet: Facets.Time } entry
            ? entry
            : null;
}
