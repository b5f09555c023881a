using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Switches;
using Bot.Host.Channels.Delegates;
using Bot.Host.Switches;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Bot.Protocol.Handoff;

namespace Bot.Host.Channels.Connector;

/// <summary>
/// What bots write (protocols §1.7). The log only grows: an update is sent as a new message that names the one it replaces, and a deletion
/// is noted for staff, because no channel of ours can take back what a resident has seen.
/// </summary>
internal sealed class ConnectorActivities(
    ConnectorCallers callers,
    IEntrySends sends,
    IConversationSignals signals,
    IBotSwitches switches,
    IDecisions decisions,
    HandoffSettings settings
)
{
    private const int BodyBytes = 512 * 1024;

    public async Task<IResult> SendAsync(string id, HttpRequest request)
    {
        var (bot, conversation) = await callers.IdentifyAsync(request, id);
        return ConnectorAnswers.Id(await WriteAsync(bot, conversation, await ReadAsync<Activity>(request), replaces: null));
    }

    public async Task<IResult> UpdateAsync(string id, string activityId, HttpRequest request)
    {
        var (bot, conversation) = await callers.IdentifyAsync(request, id);
        return ConnectorAnswers.Id(await WriteAsync(bot, conversation, await ReadAsync<Activity>(request), activityId));
    }

    public async Task<IResult> DeleteAsync(string id, string activityId, HttpRequest request)
    {
        var (_, conversation) = await callers.IdentifyAsync(request, id);
        await NoteAsync(conversation, new Activity { Type = ActivityTypes.MessageDelete, ReplyToId = activityId });
        return Results.Ok();
    }

    public async Task<IResult> HistoryAsync(string id, HttpRequest request)
    {
        var (_, conversation) = await callers.IdentifyAsync(request, id);
        var transcript = await ReadAsync<Transcript>(request);
        await NoteAsync(conversation, [.. (transcript.Activities ?? []).Take(200)]);
        return ConnectorAnswers.Id(ConversationEntry.FormatActivityId(conversation.Id, conversation.LastSequence));
    }

    /// <summary>Writes one activity of a bot and returns the id that it has from now on.</summary>
    /// <exception cref="RefusedException">400 when it holds nothing, 403 when a person has the conversation, it has ended, or staff have
    /// turned off the bot or such hand-offs.</exception>
    public async Task<string> WriteAsync(
        DelegatesOptions.DelegateOptions bot,
        Conversation conversation,
        Activity activity,
        string? replaces
    )
    {
        switch (activity.Type)
        {
            case ActivityTypes.Typing or ActivityTypes.Message or ActivityTypes.MessageUpdate when await IsOffAsync(conversation):
                throw new RefusedException(403, "BotOff", "Staff have turned the bot off here; nothing is shown to the resident.");
            case ActivityTypes.Typing:
                signals.Transient(conversation.Id, """{"type":"typing","from":{"id":"bot","role":"bot"}}""");
                break;
            case ActivityTypes.Message or ActivityTypes.MessageUpdate:
                var shown = replaces is null ? activity : activity.WithChannelData("replaces", ActivityJson.ToElement(replaces));
                return await SendAsync(
                    conversation,
                    new()
                    {
                        ConversationId = conversation.Id,
                        Entries = [DelegateReplies.Draft(shown with { Type = ActivityTypes.Message }, bot)],
                        ExpectedOwner = ConversationOwner.Bot,
                    }
                );
            case ActivityTypes.Event
                when activity.Name == HandoffEvents.InitiateName
                    && settings.ReasonsOff.Contains(DelegateTurns.HandoffReason, StringComparer.OrdinalIgnoreCase):
                throw new RefusedException(403, "HandoffOff", "No person can be reached here; tell the resident so.");
            case ActivityTypes.Event when activity.Name == HandoffEvents.InitiateName:
                return await SendAsync(
                    conversation,
                    new()
                    {
                        ConversationId = conversation.Id,
                        ExpectedOwner = ConversationOwner.Bot,
                        Handoff = new(HandoffState.Requested, ConversationOwner.Handoff, DelegateTurns.HandoffReason)
                        {
                            Department = conversation.Department,
                            Language = conversation.Language,
                        },
                    }
                );
            case ActivityTypes.EndOfConversation:
                return await SendAsync(
                    conversation,
                    new()
                    {
                        ConversationId = conversation.Id,
                        ExpectedOwner = ConversationOwner.Bot,
                        CloseEpisode = true,
                    }
                );
            case "":
                throw new RefusedException(400, "MissingProperty", "The activity has no 'type'.");
        }

        // Traces, events and what nobody knows yet are taken and shown to no one (A5002, A6150).
        return ConversationEntry.FormatActivityId(conversation.Id, conversation.LastSequence);
    }

    // What a post is about is not known; where it answers a turn, that turn's decision says it.
    private async Task<bool> IsOffAsync(Conversation conversation)
    {
        var positions = await switches.ReadAsync();
        var last = (await decisions.FindLastAsync(conversation.Id))?.Record;
        return positions.KeepBack(conversation.Channel, conversation.Department ?? last?.Department, last);
    }

    private async Task<string> SendAsync(Conversation conversation, EntrySend send)
    {
        var sent = await sends.SendAsync(send);
        return sent.Outcome switch
        {
            SendOutcome.Written => sent.Entries is [.., var last]
                ? last.ActivityId
                : ConversationEntry.FormatActivityId(conversation.Id, sent.Conversation!.LastSequence),
            SendOutcome.NotOwner => throw new RefusedException(
                403,
                "NotOwner",
                "A person has the conversation; the bot cannot write to it now."
            ),
            SendOutcome.Closed => throw new RefusedException(403, "ConversationEnded", "The conversation has ended."),
            _ => throw new RefusedException(404, "ConversationNotFound", "There is no such conversation."),
        };
    }

    private Task<SendResult> NoteAsync(Conversation conversation, params IReadOnlyList<Activity> activities) =>
        sends.SendAsync(
            new()
            {
                ConversationId = conversation.Id,
                Entries =
                [
                    .. activities.Select(activity => new EntryDraft(
                        EntryKind.Event,
                        "bot",
                        ActivityJson.Write(activity with { Id = null, Timestamp = null, Conversation = null, ServiceUrl = null })
                    )),
                ],
            }
        );

    internal static async Task<T> ReadAsync<T>(HttpRequest request)
        where T : class => RequestBody.Parse<T>(await RequestBody.ReadAsync(request, BodyBytes));
}
