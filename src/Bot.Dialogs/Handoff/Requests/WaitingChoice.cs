using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.State;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Handoff.Requests;

/// <summary>
/// What one who waits for a person chose: to wait, to be called back, to leave contact details, or no person any more; then those details.
/// </summary>
/// <param name="Replies">What they are told.</param>
/// <param name="StateJson">The dialog's state with what is asked of them noted; null keeps it.</param>
/// <param name="Handoff">The request with their wish and contact; or its end, when they call it off; null while they are still
/// asked.</param>
/// <param name="Reason">The reason code of the decision.</param>
public sealed record WaitingChoice(IReadOnlyList<EntryDraft> Replies, string? StateJson, HandoffChange? Handoff, string Reason)
{
    public const string WishField = "wish";
    public const string ContactField = "contact";
    public const string CallBack = "call-back";
    public const string Contact = "contact";

    /// <summary>The field of the dialog's state in which the wish stands until the details are given.</summary>
    private const string StateField = "handoffWish";

    /// <summary>Of what is given as a contact so much is kept, in characters.</summary>
    private const int LongestContact = 500;

    private static readonly string[] Tags = ["en", "zh-Hant", "zh-Hans"];

    /// <summary>The form's word among those whose failures are counted.</summary>
    private const string Form = "contact_details";

    /// <summary>
    /// Null when the messages choose nothing and nothing was asked. What looks like a number or an address and is none is asked for again,
    /// in words that say what is missing; after <paramref name="mostFailures"/> in a row no more: the resident waits for a person already,
    /// who takes it from them. Details that are whole are taken at any time.
    /// </summary>
    public static WaitingChoice? Read(string? stateJson, IReadOnlyList<string> texts, string? language, int mostFailures)
    {
        var notices = new HandoffNotices(language);
        var uncounted = FormFailures.Forget(stateJson) ?? stateJson;
        foreach (var text in texts.Reverse().Select(t => t.Trim()))
        {
            if (Is(text, "choice.wait"))
            {
                return new([notices.Say(notices["waiting"])], With(uncounted, null), null, "chose_to_wait");
            }

            if (Is(text, "choice.callBack"))
            {
                return new([notices.Say(notices["askPhone"])], With(uncounted, CallBack), null, "chose_call_back");
            }

            if (Is(text, "choice.contact"))
            {
                return new([notices.Say(notices["askContact"])], With(uncounted, Contact), null, "chose_contact");
            }
        }

        var all = string.Join('\n', texts).Trim();
        if (CallOff.IsAll(all))
        {
            return CalledOff(stateJson, language);
        }

        return Wish(stateJson) is not { } wish ? null
            : ContactDetails.Kind(all) is { } kind ? Given(uncounted, kind == ContactKind.Email ? Contact : wish, all)
            : ContactDetails.IsAttempt(all) ? Unusable(stateJson, wish, notices, mostFailures)
            : null;
    }

    /// <summary>
    /// The wish for a person dropped for a question that the dialog is to answer; null when the messages do not begin so, or it cannot be
    /// dropped.
    /// </summary>
    public static WaitingChoice? CalledOffForAQuestion(string? stateJson, IReadOnlyList<string> texts, string? language) =>
        texts is [var first, ..] && CallOff.BeforeAQuestion(first.Trim()) && CalledOff(stateJson, language) is { Handoff: not null } choice
            ? choice
            : null;

    // Who spoke of danger is not let go by a word: a person looks.
    private static WaitingChoice CalledOff(string? stateJson, string? language)
    {
        var notices = new HandoffNotices(language);
        return DialogStateJson.Read(stateJson).DangerTold is not null
            ? new([notices.Say(notices["calledOff.danger"])], null, null, "call_off_kept")
            : new(
                [notices.Say(notices["calledOff"])],
                With(FormFailures.Forget(stateJson) ?? stateJson, null),
                new HandoffChange(HandoffState.BackToBot, ConversationOwner.Bot, "called_off"),
                "called_off"
            );
    }

    private static WaitingChoice Given(string? stateJson, string wish, string details) =>
        new(
            [],
            With(stateJson, null),
            new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "contact_given")
            {
                DetailsJson = new JsonObject
                {
                    [WishField] = wish,
                    [ContactField] = TextCut.Beginning(details, LongestContact),
                }.ToJsonString(),
            },
            "contact_given"
        );

    private static WaitingChoice? Unusable(string? stateJson, string wish, HandoffNotices notices, int mostFailures)
    {
        var (count, kept) = FormFailures.Add(stateJson, Form);
        return count > mostFailures ? null
            : count == mostFailures ? new([notices.Say(notices["contactGivenUp"])], kept, null, Reasons.FormFailed)
            : new(
                [notices.Say([notices[wish == CallBack ? "phoneUnusable" : "contactUnusable"]], notices["choice.wait"])],
                kept,
                null,
                "contact_unusable"
            );
    }

    /// <summary>The state as a turn rewrote it, with the wish that stands: whoever rewrites it knows nothing of it.</summary>
    /// <param name="before">The state at the begin of the turn.</param>
    /// <param name="after">The state that the turn leaves; null keeps the one before.</param>
    public static string? Keep(string? before, string? after) => after is null || Wish(before) is not { } wish ? after : With(after, wish);

    private static bool Is(string text, string key) =>
        Tags.Any(tag => string.Equals(text, HandoffWording.For(tag)[key], StringComparison.OrdinalIgnoreCase));

    private static string? Wish(string? stateJson) =>
        stateJson is { Length: > 0 } && JsonNode.Parse(stateJson) is JsonObject state && state.TryGetPropertyValue(StateField, out var wish)
            ? (string?)wish
            : null;

    private static string? With(string? stateJson, string? wish)
    {
        var state = (stateJson is { Length: > 0 } ? JsonNode.Parse(stateJson) as JsonObject : null) ?? [];
        if (wish is null && !state.ContainsKey(StateField))
        {
            return null;
        }

        state[StateField] = wish;
        if (wish is null)
        {
            state.Remove(StateField);
        }

        return state.ToJsonString();
    }
}
