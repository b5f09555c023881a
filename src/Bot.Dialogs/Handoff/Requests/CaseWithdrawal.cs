using Bot.Dialogs.Conversations;
using Bot.Dialogs.Language;
using Bot.Dialogs.State;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Handoff.Requests;

/// <summary>A resident's open cases dropped by themselves, in a later message of the same conversation.</summary>
/// <param name="Numbers">The cases that are withdrawn; none where danger keeps them.</param>
/// <param name="Replies">What they are told, and what the desk sees of it.</param>
/// <param name="Reason">The reason code of the decision.</param>
public sealed record CaseWithdrawal(IReadOnlyList<string> Numbers, IReadOnlyList<EntryDraft> Replies, string Reason)
{
    /// <summary>The reason code when cases are withdrawn.</summary>
    public const string Withdrawn = "case_withdrawn";

    /// <summary>The reason code when danger keeps them.</summary>
    public const string Kept = "case_withdrawal_kept";

    /// <summary>The event that the desk reads.</summary>
    public const string EventName = "handoff.caseWithdrawn";

    /// <summary>
    /// Whether the messages may drop a case, before it is known whether there is one: the words name the call or the answer, or are a
    /// bare "no need" that means it only right after the case was told.
    /// </summary>
    public static bool IsPossible(IReadOnlyList<string> texts) => Joined(texts) is var all && (CaseOff.IsAll(all) || CallOff.IsAll(all));

    /// <summary>Whether the words name the call, the answer or the case, so that nothing before them need be known.</summary>
    public static bool IsNamed(IReadOnlyList<string> texts) => CaseOff.IsAll(Joined(texts));

    /// <summary>Whether who waits for a person drops that wish, too, with the same words.</summary>
    public static bool DropsWait(IReadOnlyList<string> texts) => CallOff.IsAll(Joined(texts));

    /// <summary>
    /// Withdraws the cases that are named by number, or all. Null when the messages drop none, or none is open.
    /// </summary>
    /// <param name="conversation">With the state and the language as they were before the messages.</param>
    /// <param name="texts">The resident's messages, one after another.</param>
    /// <param name="open">The numbers of the conversation's open cases that a call or an answer was promised with.</param>
    /// <param name="isRightAfter">Whether the last that was said to them before is that their case was opened.</param>
    public static CaseWithdrawal? Read(
        Conversation conversation,
        IReadOnlyList<string> texts,
        IReadOnlyList<string> open,
        bool isRightAfter
    )
    {
        var all = Joined(texts);
        if (!CaseOff.IsAll(all) && !(isRightAfter && CallOff.IsAll(all)))
        {
            return null;
        }

        var named = CaseOff.NumbersIn(all);
        string[] numbers = [.. open.Where(number => named.Count == 0 || named.Contains(number, StringComparer.Ordinal))];
        if (numbers.Length == 0)
        {
            return null;
        }

        var state = DialogStateJson.Read(conversation.StateJson);
        var notices = new HandoffNotices(MessageLanguage.Of(all, state, LanguageForms.FromTag(conversation.Language)).Reply.Tag());
        // Who spoke of danger is not let go by a word: a person looks.
        if (state.DangerTold is not null)
        {
            return new([], [notices.Say(notices["caseWithdrawn.danger"])], Kept);
        }

        return new(
            numbers,
            [
                notices.Say(notices.Format(numbers.Length == 1 ? "caseWithdrawn" : "caseWithdrawn.all", string.Join(", ", numbers))),
                .. numbers.Select(number =>
                    HandoffNotices.Event(EventName, "system", new Dictionary<string, string?> { ["number"] = number })
                ),
            ],
            Withdrawn
        );
    }

    private static string Joined(IReadOnlyList<string> texts) => string.Join('\n', texts).Trim();
}
