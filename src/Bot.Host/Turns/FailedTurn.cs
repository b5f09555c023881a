using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Turns;
using Bot.Host.Wording;
using Bot.Knowledge.Text;

namespace Bot.Host.Turns;

/// <summary>
/// What is written for a turn that is given up: an apology in the resident's language and a request for a person. Where
/// <c>Handoff:ReasonsOff</c> names this reason, no person is asked for or promised.
/// </summary>
internal sealed class FailedTurn(HandoffSettings settings)
{
    /// <summary>The reason code of the decision and of the hand-off.</summary>
    public const string Reason = "turn_failed";

    // The language that a page's or a telephone's voice is chosen by.
    private static readonly Dictionary<LanguageForm, string> Locales = new()
    {
        [LanguageForm.English] = "en-HK",
        [LanguageForm.TraditionalChinese] = "zh-HK",
        [LanguageForm.SimplifiedChinese] = "zh-CN",
    };

    public TurnResult Make(TurnWork work, string problem, string decisionId)
    {
        var form = LanguageForms.FromTag(work.Conversation.Language);
        LanguageForm[] told = form is { } known ? [known.ReplyForm()] : [LanguageForm.TraditionalChinese, LanguageForm.English];
        var noPerson = settings.ReasonsOff.Contains(Reason, StringComparer.OrdinalIgnoreCase);
        var waits = work.Conversation.Owner.Kind != OwnerKind.Bot;
        var activity = new
        {
            type = "message",
            text = string.Join("\n\n", told.Select(f => Sorry(f, passedOn: !noPerson))),
            locale = Locales[told[0]],
        };
        return new TurnResult
        {
            Replies =
                noPerson && !waits
                    ?
                    [
                        new EntryDraft(EntryKind.Bot, "bot", JsonSerializer.Serialize(activity)),
                        NoPersonNotice.In(work.Conversation.Language),
                    ]
                    : [new EntryDraft(EntryKind.Bot, "bot", JsonSerializer.Serialize(activity))],
            Decision = new DecisionRecord
            {
                Id = decisionId,
                Outcome = Outcome.Error.Word(),
                Reason = Reason,
                Department = work.Conversation.Department,
                Language = (form?.ReplyForm() ?? LanguageForm.TraditionalChinese).Tag(),
                Json = JsonSerializer.Serialize(
                    new
                    {
                        outcome = Outcome.Error.Word(),
                        reason = Reason,
                        problem,
                        attempts = work.Attempt,
                    }
                ),
            },
            // Someone who waits for a person already keeps their place.
            Handoff = !waits && !noPerson ? new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, Reason) : null,
        };
    }

    private static string Sorry(LanguageForm form, bool passedOn)
    {
        var words = HostWording.In(form);
        var sorry = words["turnFailed"];
        return !passedOn ? sorry
            : form == LanguageForm.English ? $"{sorry} {words["turnFailed.passedOn"]}"
            : sorry + words["turnFailed.passedOn"];
    }
}
