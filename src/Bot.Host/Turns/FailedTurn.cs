using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Host.Turns;

/// <summary>What a turn writes once it is given up: an apology in the resident's language and a request for a person.</summary>
internal static class FailedTurn
{
    /// <summary>The reason code of the decision and of the hand-off.</summary>
    public const string Reason = "turn_failed";

    private static readonly Dictionary<LanguageForm, (string Locale, string Text)> Apologies = new()
    {
        [LanguageForm.English] = ("en-HK", "Sorry, something went wrong on our side and I could not answer you. I have passed your message to our staff."),
        [LanguageForm.TraditionalChinese] = ("zh-HK", "抱歉,系統發生問題,我未能回答你。我已把你的信息轉交職員跟進。"),
        [LanguageForm.SimplifiedChinese] = ("zh-CN", "抱歉,系统发生问题,我未能回答你。我已把你的信息转交职员跟进。"),
    };

    public static TurnResult Make(TurnWork work, string problem, string decisionId)
    {
        var form = LanguageForms.FromTag(work.Conversation.Language);
        var apologies = form is { } known ? [Apologies[known.ReplyForm()]] : new[] { Apologies[LanguageForm.TraditionalChinese], Apologies[LanguageForm.English] };
        var activity = new
        {
            type = "message",
            text = string.Join("\n\n", apologies.Select(a => a.Text)),
            locale = apologies[0].Locale,
        };
        return new TurnResult
        {
            Replies = [new EntryDraft(EntryKind.Bot, "bot", JsonSerializer.Serialize(activity))],
            Decision = new DecisionRecord
            {
                Id = decisionId,
                Outcome = "error",
                Reason = Reason,
                Department = work.Conversation.Department,
                Language = (form?.ReplyForm() ?? LanguageForm.TraditionalChinese).Tag(),
                Json = JsonSerializer.Serialize(new { outcome = "error", reason = Reason, problem, attempts = work.Attempt }),
            },
            // Someone who waits for a person already keeps their place.
            Handoff = work.Conversation.Owner.Kind == OwnerKind.Bot ? new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, Reason) : null,
        };
    }
}
