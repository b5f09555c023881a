using System.Text.RegularExpressions;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.Guard.Learned;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Both detectors: the word lists, whose outright words need no second opinion, and the model, which hears what no list foresees and weighs
/// what the lists hint at. Without encoders the lists decide alone.
/// </summary>
internal static partial class DangerReader
{
    // Where a pattern written for danger speaks, it takes a model that is nearly sure of the contrary to let the message pass.
    private const double AskAtPlain = 0.1,
        AskAtHint = 0.3,
        ActAtPlain = 0.5;

    /// <summary>A message of more words stands alone; a shorter one may only be understood after the one before.</summary>
    private const int LeansOnBefore = 15;

    /// <summary>A message of so few words gives the model little to go by.</summary>
    private const int FewWords = 5;

    private static readonly Lexicon Words = Lexicon.Load("danger-words");

    public static DangerReading Read(GuardContext context, string text) =>
        InStretches(context, text, Read(text, DangerDetector.Find, found => Weigh(context, text, found)));

    /// <summary>By the word lists alone, for words that no model may see or that may not wait for one.</summary>
    public static DangerReading ReadByLists(string text) =>
        InStretches(null, text, Read(text, DangerDetector.Find, found => Alone("patterns", found)));

    /// <summary>A part of what was said, by the word lists; what they are not sure of by themselves is weighed.</summary>
    /// <param name="piece">The part.</param>
    /// <param name="weigh">Null from it: it is not weighed any more, and a mere hint is let pass.</param>
    public static DangerReading ReadPiece(string piece, Func<string, Danger, DangerReading?> weigh) =>
        Read(
            piece,
            DangerDetector.Find,
            found =>
                found is null
                    ? Alone("patterns", null)
                    : weigh(piece, found) ?? (found.IsHint ? Alone("patterns", null) : Asked("patterns", found))
        );

    /// <summary>What the word lists alone make of what they found in a part; a hint in a story is none.</summary>
    public static DangerReading ByLists(Danger found) => Alone("patterns", found.IsHint ? null : found);

    // Of a very long message the word lists compare the beginning and the end as one.
    private static DangerReading InStretches(GuardContext? context, string text, DangerReading whole) =>
        text.Length <= MessageView.Longest ? whole : new DangerPieces(context).Hear(whole, text);

    /// <summary>
    /// Words that the lists or the model could not read in time are never taken for harmless: danger found so far is acted upon, else the
    /// resident is asked.
    /// </summary>
    /// <param name="text">The message.</param>
    /// <param name="lists">The word lists.</param>
    /// <param name="weigh">What is made of what they found, when that needs a second opinion.</param>
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

    /// <summary>Of words that nobody had the time to read.</summary>
    public static DangerReading Unread() => Asked("patterns, out of time", new Danger(DangerKind.Life, "life.unread"));

    private static DangerReading Asked(string detectors, Danger danger) =>
        new(DangerLevel.Ask, danger, Trace(detectors, danger, DangerLevel.Ask, null, null, null));

    private static DangerReading Alone(string detectors, Danger? found)
    {
        var level = found is null ? DangerLevel.None : DangerLevel.Act;
        return new(level, found, Trace(detectors, found, level, null, null, null));
    }

    /// <summary>What the model makes of the words beside what the lists found.</summary>
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

    // A cry of a few words gives the model little to go by, and is asked about all the same, whatever else stands beside it:
    // "I don't want to live. Joking. How do I renew my licence?"
    // And who says nothing but that cry, "I want to die", 屋企著火, is taken at their word.
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

    // What was half heard before makes a message surer, but no harmless one suspect.
    private static DangerLevel Level(Danger? found, double now, double probability, GuardHead head)
    {
        var ask = found is null ? head.Ask : Math.Min(head.Ask, found.IsHint ? AskAtHint : AskAtPlain);
        var act = found is { IsHint: false } ? Math.Min(head.Act, ActAtPlain) : head.Act;
        return now < ask ? DangerLevel.None
            : probability >= act ? DangerLevel.Act
            : DangerLevel.Ask;
    }

    private static bool IsCry(string clause) => MessageLength.Words(clause) <= FewWords && DangerDetector.Find(clause) is { IsHint: false };

    // Two half-sure messages in a row are one surer one.
    private static double WithBefore(double now, double? before) => before is { } open ? 1 - ((1 - now) * (1 - open)) : now;

    // Of the model's kinds the words tell the finer ones, which have their own numbers and advice.
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
