using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Turns;
using Bot.Host.Channels;
using Bot.Protocol.Activities;
using Bot.Protocol.Cards;
using Bot.Storage.Handoff;

namespace Bot.Host.Handoff;

/// <summary>
/// Routes what a turn asks for with the turn itself: the resident gets one message that says what was understood, that a person comes, and
/// when.
/// </summary>
internal sealed class TurnArrivals(HandoffRouter router, HandoffSettings settings, SpokenChannels spoken) : IHandoffArrivals
{
    public HandoffRequest? Find(Conversation conversation, TurnResult result)
    {
        // A caller is put through, not told a place; a wish to be called back has its own answer.
        if (spoken.Has(conversation.Channel) || result.Replies is not [.., { Kind: EntryKind.Bot } last])
        {
            return null;
        }

        if (
            router.Find(
                null,
                result.Handoff!.Department ?? conversation.Department,
                result.Handoff.Priority,
                SaysThatAPersonComes(result.Decision)
            )
            is not var (queue, move)
        )
        {
            return null;
        }

        return new HandoffRequest
        {
            ConversationId = conversation.Id,
            FiguresOf = queue,
            ServiceLevel = settings.ServiceLevel,
            Decide = scene =>
                move(scene) is { Refusal: null, IsNothing: false, Entries: [{ Kind: EntryKind.Bot } notice, ..] entries } routed
                    ? routed with
                    {
                        Entries = [.. result.Replies.SkipLast(1), Join(last, notice), .. entries.Skip(1)],
                    }
                    : HandoffMove.Nothing,
        };
    }

    private static bool SaysThatAPersonComes(DecisionRecord decision) =>
        Outcomes.Parse(decision.Outcome) is Outcome.Handoff or Outcome.Urgent or Outcome.Feedback or Outcome.NoAnswer
        && decision.Reason != SwitchedTurns.Reason;

    private static EntryDraft Join(EntryDraft reply, EntryDraft notice)
    {
        var (said, place) = (ActivityJson.Parse(reply.ActivityJson), ActivityJson.Parse(notice.ActivityJson));
        CardAction[] taps = [.. said.SuggestedActions?.Actions ?? [], .. place.SuggestedActions?.Actions ?? []];
        return reply with
        {
            ActivityJson = ActivityJson.Write(
                said with
                {
                    Text = string.IsNullOrEmpty(said.Text) ? place.Text : $"{said.Text}\n\n{place.Text}",
                    Speak = said.Speak is null ? null : $"{said.Speak} {place.Text}",
                    SuggestedActions = taps.Length == 0 ? null : new SuggestedActions { Actions = taps },
                }
            ),
        };
    }
}
