namespace Bot.Dialogs.Guard.Learned;

/// <summary>Scores the parts of a message by a model, on vectors that the turn makes once.</summary>
internal static class GuardScorer
{
    /// <summary>Taken off the score of a part: torn out of its whole, it must be this much more alarming to count.</summary>
    public const double PartHandicap = 0.5;

    /// <summary>One opinion for each part, the whole first.</summary>
    /// <param name="context">Whose encoders read the words.</param>
    /// <param name="model">What judges them.</param>
    /// <param name="parts">Each with its name, one of those in <see cref="GuardOpinion"/>.</param>
    /// <returns>Null when there are no encoders, or the model was not trained on theirs.</returns>
    public static (GuardHead Head, IReadOnlyList<GuardOpinion> Opinions)? Score(
        GuardContext context,
        GuardModel model,
        IEnumerable<(string Part, string Words)> parts
    )
    {
        GuardHead? head = null;
        var opinions = new List<GuardOpinion>();
        foreach (var (part, words) in parts)
        {
            if (
                context.Knowledge?.Encode(words, context.Chinese, context.Memory) is not { } vector
                || (head = model.For(vector.Encoders)) is null
            )
            {
                return null;
            }

            opinions.Add(
                new(
                    head.Kind(vector.Span),
                    head.Score(vector) - (part is GuardOpinion.Whole or GuardOpinion.Plain ? 0 : PartHandicap),
                    part
                )
            );
        }

        return head is null ? null : (head, opinions);
    }

    /// <summary>The whole message and its sentences.</summary>
    public static IEnumerable<(string Part, string Words)> Parts(string text) =>
        MessageParts.Of(text).Select((words, i) => (i == 0 ? GuardOpinion.Whole : GuardOpinion.Sentence, words));
}
