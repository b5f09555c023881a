using System.Text.RegularExpressions;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.Guard.Learned;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard.Attacks;

/// <summary>
/// Reads a message for what is to be refused, by patterns and by a model. The model hears what no pattern foresees, and lets pass what a
/// pattern finds but hardly anybody means. Without encoders the patterns decide alone.
/// </summary>
internal static class AttackReader
{
    /// <summary>
    /// Thresholds of the model's probability, 0–1, where a pattern speaks too: from the first on the message is doubted, from the second or
    /// third on, by how strongly the pattern speaks, it is refused.
    /// </summary>
    public const double DoubtAtPattern = 0.15,
        RefuseAtPlain = 0.5,
        RefuseAtHint = 0.6;

    /// <summary>The model alone raises no doubt about a message of up to so many words ("which form?"): it leans on the one before.</summary>
    private const int FewWords = 3;

    /// <summary>
    /// How strongly a pattern for this reason speaks. Questions about crimes, about people and with swear words look like attacks and are
    /// none: their patterns only hint.
    /// </summary>
    public static ListEvidence Evidence(string? reason) =>
        reason switch
        {
            null => ListEvidence.None,
            RefusalReasons.Harmful or RefusalReasons.OthersPersonalData or RefusalReasons.Abuse => ListEvidence.Hint,
            _ => ListEvidence.Plain,
        };

    public static AttackReading Read(GuardContext context, string text) => InTime(() => ReadAll(context, text));

    /// <summary>
    /// The reading, or a doubt when a pattern runs out of time: the message is then answered where something is known that answers it, and
    /// refused where nothing is.
    /// </summary>
    internal static AttackReading InTime(Func<AttackReading> read)
    {
        try
        {
            return read();
        }
        catch (RegexMatchTimeoutException)
        {
            return new(
                AttackLevel.Doubt,
                RefusalReasons.PromptInjection,
                Trace("patterns, out of time", RefusalReasons.PromptInjection, "unread", AttackLevel.Doubt, null, null, null)
            );
        }
    }

    private static AttackReading ReadAll(GuardContext context, string text)
    {
        if (Disguise.Find(text) is { } hidden)
        {
            return new(AttackLevel.Refuse, hidden, Trace("patterns", hidden, "disguised", AttackLevel.Refuse, null, null, null));
        }

        var found = AttackDetector.Find(text);
        if (
            !Readable.HasWords(text)
            || GuardScorer.Score(context, AttackModel.Current, GuardScorer.Parts(Hyperbole.LeftOut(text))) is not { } scored
        )
        {
            var alone = found is null ? AttackLevel.None : AttackLevel.Refuse;
            return new(alone, found, Trace("patterns, no sentence encoders", found, found, alone, null, null, null));
        }

        var (head, opinions) = scored;

        // A curse beside a question is worth no refusal; abuse is what the whole message is.
        var opinion =
            opinions.Where(o => o.Kind != RefusalReasons.Abuse || o.Part == GuardOpinion.Whole).MaxBy(o => o.Score) ?? opinions[0];
        var probability = head.Probability(opinion.Score, Evidence(found));
        var level = Level(head, found, probability);
        if (level == AttackLevel.Doubt && found is null && MessageLength.Words(text) <= FewWords)
        {
            level = AttackLevel.None;
        }

        var reason = level == AttackLevel.None ? null : found ?? opinion.Kind;
        return new(
            level,
            reason,
            Trace("patterns+model", reason, reason is null ? null : found ?? $"{opinion.Kind}.model", level, opinion, head, probability)
        );
    }

    private static AttackLevel Level(GuardHead head, string? found, double probability)
    {
        var (doubt, refuse) = Evidence(found) switch
        {
            ListEvidence.Plain => (DoubtAtPattern, RefuseAtPlain),
            ListEvidence.Hint => (DoubtAtPattern, RefuseAtHint),
            _ => (head.Ask, head.Act),
        };
        return probability >= refuse ? AttackLevel.Refuse
            : probability >= doubt ? AttackLevel.Doubt
            : AttackLevel.None;
    }

    private static GuardTrace Trace(
        string detectors,
        string? reason,
        string? rule,
        AttackLevel level,
        GuardOpinion? opinion,
        GuardHead? head,
        double? probability
    ) =>
        new()
        {
            Detectors = detectors,
            Version = head is null ? null : AttackModel.Current.Version,
            Kind = reason,
            Rule = rule,
            Probability = probability is { } p ? Math.Round(p, 4) : null,
            Part = opinion?.Part,
            AskThreshold = head?.Ask,
            ActThreshold = head?.Act,
            Level = level.ToString().ToLowerInvariant(),
        };
}
