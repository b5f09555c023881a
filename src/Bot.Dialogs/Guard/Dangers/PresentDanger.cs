using Bot.Dialogs.Language;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Danger that is plain to see and is happening now: smoke from a neighbour's door, someone who does not come up again, a child on a ledge,
/// water that rises around people, a person with dementia who has not come home. Said in a question about a department it is no less
/// urgent.
/// </summary>
internal static class PresentDanger
{
    private static readonly Lexicon Seen = Lexicon.Load("danger-sure");

    private static readonly DangerKind[] Kinds = [.. Enum.GetValues<DangerKind>().Where(k => Seen.Has(k.Word()))];

    /// <summary>
    /// The most urgent one; null when there is none. A sentence that is about the past, about money or only supposes something makes no
    /// other sentence less urgent.
    /// </summary>
    /// <param name="view">The message, look-alikes taken out.</param>
    public static Danger? Find(MessageView view)
    {
        if (!Kinds.Any(k => Seen[k.Word()].IsIn(view)))
        {
            return null;
        }

        foreach (var part in view.Sentences().Prepend(view).Where(p => !Seen["not-now"].IsIn(p)))
        {
            foreach (var kind in Kinds.Where(k => Seen[k.Word()].IsIn(part) && !Seen[$"{k.Word()}-not"].IsIn(part)))
            {
                return new(kind, $"{kind.Word()}.sure");
            }
        }

        return null;
    }
}
