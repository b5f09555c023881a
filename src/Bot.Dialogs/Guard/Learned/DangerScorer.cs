using Bot.Dialogs.Language;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>Scores words by the model: the most alarming of its parts counts.</summary>
internal static class DangerScorer
{
    /// <summary>A message of more words stands alone; a shorter one may only be understood after the one before.</summary>
    private const int LeansOnBefore = 15;

    /// <summary>A part torn out of its whole must be this much more alarming to count, in scores.</summary>
    public const double PartHandicap = 0.5;

    /// <summary>Null when there are no encoders, or none that the model knows.</summary>
    public static (DangerHead Head, DangerOpinion Opinion)? Score(DangerContext context, DangerModel model, string text)
    {
        text = Hyperbole.LeftOut(text);
        DangerHead? head = null;
        DangerOpinion? best = null;
        foreach (var (part, words) in Parts(text, context.Before))
        {
            if (context.Knowledge?.Encode(words, context.Chinese, context.Memory) is not { } vector || (head = model.For(vector.Encoders)) is null)
            {
                return null;
            }

            var score = head.Score(vector.Span) - (part is "whole" or "plain" ? 0 : PartHandicap);
            if (best is null || score > best.Score)
            {
                best = new(head.Kind(vector.Span), score, part);
            }
        }

        return best is null ? null : (head!, best);
    }

    private static IEnumerable<(string Part, string Words)> Parts(string text, string? before)
    {
        var parts = MessageParts.Of(text);
        yield return ("whole", parts[0]);
        foreach (var sentence in parts.Skip(1))
        {
            yield return ("sentence", sentence);
        }

        if (DangerDetector.Undisguised(text) is { } plain)
        {
            yield return ("plain", plain);
        }

        if (before is not null && MessageLength.Words(text) <= LeansOnBefore)
        {
            yield return ("context", $"{before} {parts[0]}");
        }
    }
}
