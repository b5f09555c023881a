using System.Text.RegularExpressions;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.Guard.Learned;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Reads a message for danger, by word lists and by a model. Outright words of the lists are acted upon without asking the model; the model
/// hears what no list foresees and weighs what the lists hint at. Without encoders the lists decide alone.
/// </summary>
internal static partial class DangerReader
{
    // Thresholds of the probability, 0-1, where the lists speak too: only a model that is nearly sure of the contrary lets the message pass.
    private const double AskAtPlain = 0.1,
        AskAtHint = 0.3,
        ActAtPlain = 0.5;

    /// <summary>A message of up to so many words is also read together with the one before, without which it may not be understood.</summary>
    private const int LeansOnBefore = 15;

    /// <summary>A message of up to so many words gives the model little to go by: what the lists find in it counts.</summary>
    private const int FewWords = 5;

    private static readonly Lexicon Words = Lexicon.Load("danger-words");

    public static DangerReading Read(GuardContext context, string text) =>
        InStretches(context, text, Read(text, DangerDetector.Find, found => Weigh(context, text, found)));

    /// <summary>Reads by the word lists alone: for words that the model may not see, or that may not wait for it.</summary>
    public static DangerReading ReadByLists(string text) =>
        InStretches(null, text, Read(text, DangerDetector.Find, found => Alone("patterns", found)));

    /// <summary>Reads a part of what was said by the word lists, and has weighed what they are not sure of by themselves.</summary>
    /// <param name="piece">The part.</param>
    /// <param name="weigh">Weighs it. Null from it when it weighs no more: then a mere hint is let pass, anything else asked about.</param>
    public static DangerReading ReadPiece(string piece, Func<string, Danger, DangerReading?> weigh) =>
        Read(
            piece,
            DangerDetector.Find,
            found =>
                found is null
                    ? Alone("patterns", null)
                    : weigh(piece, found) ?? (found.IsHint ? Alone("patterns", null) : Asked("patterns", found))
        );

    /// <summary>The reading of a part by the word lists alone, of what they found in it: a hint does not count.</summary>
    public static DangerReading ByLists(Danger found) => Alone("patterns", found.IsHint ? null : found);

    // Of a very long message the word lists compare the beginning and the end as one.
    private static DangerReading InStretches(GuardContext? context, string text, DangerReading whole) =>
        text.Length <= MessageView.Longest ? whole : new DangerPieces(context).Hear(whole, text);

    /// <summary>
    /// Reads by both. A message that they could not read in time is never taken for harmless: danger found until then is acted upon, else
    /// the resident is asked.
    /// </summary>
    /// <param name="text">The message.</param>
    /// <param name="lists">Reads by the word lists; null: they find nothing.</param>
    /// <param name="weigh">Weighs what they found, unless that is outright.</param>
    internal static DangerReading Read(string text, Func<string, Danger?> lists, Func<Danger?, DangerReading> weigh)
    {
        Danger? found = null;
        try
        {
            found = lists(text);
            return found is { IsOutright: true } ? Alone("patterns", found) : weigh(found);
        }
        catch (RegexMatchTimeoutException)
        {
            return found is null ? Unread() : Alone("patterns, out of time", found);
        }
    }

    /// <summary>The reading of words that there was no time to read: the resident is asked.</summary>
    public static DangerReading Unread() => Asked("patterns, out of time", new Danger(DangerKind.Life, "life.unread"));

    private static DangerReading Asked(string detectors, Danger danger) =>
        new(DangerLevel.Ask, danger, Trace(detectors, danger, DangerLevel.Ask, null, null, null));

    private static DangerReading Alone(string detectors, Danger? found)
    {
        var level = found is null ? DangerLevel.None : DangerLevel.Act;
        return new(level, found, Trace(detectors, found, level, null, null, null));
    }

    /// <summary>The reading by the model, which takes into account what the lists found.</summary>
    /// <param name="found">What they found; null: nothing.</param>
    public static DangerReading Weigh(GuardContext context, string text, Danger? found)
    {
        if (!Readable.HasWords(text) || GuardScorer.Score(context, DangerModel.Current, Parts(text, context.Before)) is not { } scored)
        {
            return Alone("patterns, no sentence encoders", found);
        }

        var (head, opinions) = scored;
        var opinion = opinions.MaxBy(o => o.Score)!;
        var now = head.Probability(opinion.Score, found?.Evidence ?? ListEvidence.None);
        var probability = WithBefore(now, context.HalfHeard);
        var level = Level(text, found, now, probability, head);
        var danger = level == DangerLevel.None ? null : found ?? new Danger(Kind(opinion.Kind, text), $"{opinion.Kind}.model");
        return new(level, danger, Trace("patterns+model", danger, level, opinion, head, probability));
    }

    // Who says no more than a cry of a few words, "I want to die", 屋企著火, is taken at their word. The same cry beside other words is asked
    // about, whatever the model thinks: "I don't want to live. Joking. How do I renew my licence?"
    private static DangerLevel Level(string text, Danger? found, double now, double probability, GuardHead head)
    {
        if (found is { IsHint: false } && MessageLength.Words(text) <= FewWords)
        {
            return DangerLevel.Act;
        }

        return
            Level(found, now, probability, head) is var level
            && level == DangerLevel.None
            && found is { IsHint: false }
            && Clause().Split(text).Any(IsCry)
            ? DangerLevel.Ask
            : level;
    }

    // A danger half heard before adds to the probability, but only of a message that is suspect by itself.
    private static DangerLevel Level(Danger? found, double now, double probability, GuardHead head)
    {
        var ask = found is null ? head.Ask : Math.Min(head.Ask, found.IsHint ? AskAtHint : AskAtPlain);
        var act = found is { IsHint: false } ? Math.Min(head.Act, ActAtPlain) : head.Act;
        return now < ask ? DangerLevel.None
            : probability >= act ? DangerLevel.Act
            : DangerLevel.Ask;
    }

    private static bool IsCry(string clause) => MessageLength.Words(clause) <= FewWords && DangerDetector.Find(clause) is { IsHint: false };

    // The probability that one of the two messages in a row speaks of danger.
    private static double WithBefore(double now, double? before) => before is { } open ? 1 - ((1 - now) * (1 - open)) : now;

    // The model tells few kinds apart; words tell the finer ones, which have their own numbers and advice.
    private static DangerKind Kind(string kind, string text)
    {
        var view = MessageView.Of(text);
        return kind switch
        {
            "fire" when Words["gas"].IsIn(view) => DangerKind.Gas,
            "crime" when Words["scam"].IsIn(view) => DangerKind.Scam,
            "abuse" => Words["sexual"].IsIn(view) ? DangerKind.Sexual
            : Words["child"].IsIn(view) ? DangerKind.Child
            : Words["elder"].IsIn(view) ? DangerKind.Elder
            : DangerKind.Violence,
            _ => DangerKinds.Parse(kind),
        };
    }

    private static IEnumerable<(string Part, string Words)> Parts(string said, string? before)
    {
        var text = Hyperbole.LeftOut(said);
        foreach (var part in GuardScorer.Parts(text))
        {
            yield return part;
        }

        if (DangerDetector.Undisguised(text) is { } plain)
        {
            yield return (GuardOpinion.Plain, plain);
        }

        if (before is not null && MessageLength.Words(text) <= LeansOnBefore)
        {
            yield return (GuardOpinion.Context, $"{before} {GuardScorer.Parts(text).First().Words}");
        }
    }

    // Where a thought ends; in Chinese a space does that too.
    [GeneratedRegex(
        @"[.,;:!?，。；：！？、…\n]+|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])",
        RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex Clause();

    private static GuardTrace Trace(
        string detectors,
        Danger? danger,
        DangerLevel level,
        GuardOpinion? opinion,
        GuardHead? head,
        double? probability
    ) =>
        new()
        {
            Detectors = detectors,
            Version = head is null ? null : DangerModel.Current.Version,
            Kind = danger?.Kind.Word(),
            Rule = danger?.Rule,
            Probability = probability is { } p ? Math.Round(p, 4) : null,
            Part = opinion?.Part,
            AskThreshold = head?.Ask,
            ActThreshold = head?.Act,
            Level = level.ToString().ToLowerInvariant(),
        };
}
