using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Dialogs.Conversations;

namespace Bot.Dialogs.Handoff;

/// <summary>What one who waits for a person chose: to wait, to be called back, to leave contact details; then those details.</summary>
/// <param name="Replies">What they are told.</param>
/// <param name="StateJson">The dialog's state with what is asked of them noted; null keeps it.</param>
/// <param name="Handoff">The request with their wish and contact; null while they are still asked.</param>
/// <param name="Reason">The reason code of the decision.</param>
public sealed partial record WaitingChoice(IReadOnlyList<EntryDraft> Replies, string? StateJson, HandoffChange? Handoff, string Reason)
{
    public const string WishField = "wish";
    public const string ContactField = "contact";
    public const string CallBack = "call-back";
    public const string Contact = "contact";

    /// <summary>The field of the dialog's state in which the wish stands until the details are given.</summary>
    private const string StateField = "handoffWish";

    private static readonly string[] Tags = ["en", "zh-Hant", "zh-Hans"];

    /// <summary>Null when the messages choose nothing and nothing was asked.</summary>
    public static WaitingChoice? Read(string? stateJson, IReadOnlyList<string> texts, string? language)
    {
        var notices = new HandoffNotices(language);
        foreach (var text in texts.Reverse().Select(t => t.Trim()))
        {
            if (Is(text, "choice.wait"))
            {
                return new([notices.Say(notices["waiting"])], With(stateJson, null), null, "chose_to_wait");
            }

            if (Is(text, "choice.callBack"))
            {
                return new([notices.Say(notices["askPhone"])], With(stateJson, CallBack), null, "chose_call_back");
            }

            if (Is(text, "choice.contact"))
            {
                return new([notices.Say(notices["askContact"])], With(stateJson, Contact), null, "chose_contact");
            }
        }

        var all = string.Join('\n', texts).Trim();
        return Wish(stateJson) is { } wish && HowToReach().IsMatch(all)
            ? new([], With(stateJson, null), new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "contact_given")
            {
                DetailsJson = new JsonObject { [WishField] = wish, [ContactField] = all.Length > 500 ? all[..500] : all }.ToJsonString(),
            }, "contact_given")
            : null;
    }

    /// <summary>The state as a turn rewrote it, with the wish that stands: whoever rewrites it knows nothing of it.</summary>
    /// <param name="before">The state at the begin of the turn.</param>
    /// <param name="after">The state that the turn leaves; null keeps the one before.</param>
    public static string? Keep(string? before, string? after) => after is null || Wish(before) is not { } wish ? after : With(after, wish);

    private static bool Is(string text, string key) => Tags.Any(tag => string.Equals(text, HandoffWording.For(tag)[key], StringComparison.OrdinalIgnoreCase));

    private static string? Wish(string? stateJson) =>
        stateJson is { Length: > 0 } && JsonNode.Parse(stateJson) is JsonObject state && state.TryGetPropertyValue(StateField, out var wish) ? (string?)wish : null;

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

    /// <summary>An e-mail address, or at least eight digits as a telephone number is written.</summary>
    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+|(?:\+?\d[\s\-()]{0,2}){8,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HowToReach();
}
