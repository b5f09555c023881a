using System.Text.RegularExpressions;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.Guard.Learned;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Guard;

/// <summary>
/// Both detectors: the word lists, whose outright words need no second opinion, and the model, which hears what no list foresees and weighs what
/// the lists hint at. Without encoders the lists decide alone.
/// </summary>
internal static partial class DangerReader
{
    /// <summary>A message of so few words gives the model little to go by.</summary>
    private const int FewWords = 5;

    private static readonly Lexicon Words = Lexicon.Load("danger-words");

    public static DangerReading Read(DangerContext context, string text)
    {
        var found = DangerDetector.Find(text);
        if (found is { IsOutright: true })
        {
            return new(DangerLevel.Act, found, Trace("patterns", found, DangerLevel.Act, null, null, null));
        }

        if (!Readable.HasWords(text) || DangerScorer.Score(context, DangerModel.Current, text) is not { } scored)
        {
            var alone = found is null ? DangerLevel.None : DangerLevel.Act;
            return new(alone, found, Trace("patterns, no sentence encoders", found, alone, null, null, null));
        }

        var (head, opinion) = scored;
        var now = head.Probability(opinion.Score, found);
        var probability = WithBefore(now, context.HalfHeard);
        var level = Level(text, found, now, probability, head);
        var danger = level == DangerLevel.None ? null : found ?? new Danger(Kind(opinion.Kind, text), $"{opinion.Kind}.model");
        return new(level, danger, Trace("patterns+model", danger, level, opinion, head, probability));
    }

    // A cry of a few words gives the model little to go by, and is asked about all the same, whatever else stands beside it:
    // "I don't want to live. Joking. How do I renew my licence?"
    private static DangerLevel Level(string text, Danger? found, double now, double probability, DangerHead head) =>
        head.Level(now, probability, found) is var level && level == DangerLevel.None && found is { IsHint: false } && Clause().Split(text).Any(IsCry)
            ? DangerLevel.Ask
            : level;

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
                : Words["elder"].IsIn(view) ? DangerKind.Elder : DangerKind.Violence,
            _ => DangerKinds.Parse(kind),
        };
    }

    // Where a thought ends; in Chinese a space does that too.
    [GeneratedRegex(@"[.,;:!?，。；：！？、…\n]+|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    private static DangerTrace Trace(string detectors, Danger? danger, DangerLevel level, DangerOpinion? opinion, DangerHead? head, double? probability) => new()
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
