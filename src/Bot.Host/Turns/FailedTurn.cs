using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Host.Turns;

/// <summary>
/// What a turn writes once it is given up: an apology in the resident's language and a request for a person, unless policy says that this
/// reason leads to none (<c>Handoff:ReasonsOff</c>); then no person is promised.
/// </summary>
internal sealed class FailedTurn(HandoffSettings settings)
{
    /// <summary>The reason code of the decision and of the hand-off.</summary>
    public const string Reason = "turn_failed";

    private static readonly Dictionary<LanguageForm, (string Locale, string Sorry, string Passed)> Apologies = new()
    {
        [LanguageForm.English] = ("en-HK", "Sorry, something went wrong on our side and I could not answer you.", "I have passed your message to our staff."),
        [LanguageForm.TraditionalChinese] = ("zh-HK", "抱歉,系統發生問題,我未能回答你。", "我已把你的信息轉交職員跟進。"),
        [LanguageForm.SimplifiedChinese] = ("zh-CN", "抱歉,系统发生问题,我未能回答你。", "我已把你的信息转交职员跟进。"),
    };

    public TurnResult Make(TurnWork work, string problem, string decisionId)
    {
        var form = LanguageForms.FromTag(work.Conversation.Language);
        var apologies = form is { } known ? [Apologies[known.ReplyForm()]] : new[] { Apologies[LanguageForm.TraditionalChinese], Apologies[LanguageForm.English] };
        var noPerson = settings.ReasonsOff.Contains(Reason, StringComparer.OrdinalIgnoreCase);
        var waits = work.Conversation.Owner.Kind != OwnerKind.Bot;
        var activity = new
        {
            type = "message",
            text = string.Join("\n\n", apologies.Select(a => noPerson ? a.Sorry : a.Locale == "en-HK" ? $"{a.Sorry} {a.Passed}" : a.Sorry + a.Passed)),
            locale = apologies[0].Locale,
        };
        return new TurnResult
        {
            Replies = noPerson && !waits
                ? [new EntryDraft(EntryKind.Bot, "bot", JsonSerializer.Serialize(activity)), NoPersonNotice.In(work.Conversation.Language)]
                : [new EntryDraft(EntryKind.Bot, "bot", JsonSerializer.Serialize(activity))],
            Decision = new DecisionRecord
            {
                Id = decisionId,
                Outcome = Outcome.Error.Word(),
                Reason = Reason,
                Department = work.Conversation.Department,
                Language = (form?.ReplyForm() ?? LanguageForm.TraditionalChinese).Tag(),
                Json = JsonSerializer.Serialize(new { outcome = Outcome.Error.Word(), reason = Reason, problem, attempts = work.Attempt }),
            },
            // Someone who waits for a person already keeps their place.
            Handoff = !waits && !noPerson ? new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, Reason) : null,
        };
    }
}
