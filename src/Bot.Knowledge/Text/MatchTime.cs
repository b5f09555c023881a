namespace Bot.Knowledge.Text;

/// <summary>
/// How long one pattern may read what a resident wrote. The patterns are made to need far less on any words (<c>PatternTimeTests</c>); the
/// limit is there so that one that is not, or a host that stands still, holds no core. What then happens is said where the words are read:
/// personal data hides the whole text, the guard asks whether someone is in danger, any other step has found nothing.
/// </summary>
public static class MatchTime
{
    /// <summary>Of the clock, for one search in one text.</summary>
    public const int Milliseconds = 1_000;

    /// <summary>
    /// For a pattern of single classes of letters, which cannot need more than its text is long: only a machine that stands still takes as
    /// long, and the build of a snapshot, which reads tens of thousands of texts, must not break off there.
    /// </summary>
    public const int LinearMilliseconds = 60_000;
}
