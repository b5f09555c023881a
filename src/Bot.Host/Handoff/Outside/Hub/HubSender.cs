using System.Net.Http.Headers;
using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Delivery;
using Bot.Protocol.Activities;
using Bot.Protocol.Handoff;
using Bot.Storage.Handoff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff.Outside.Hub;

/// <summary>
/// Posts to the hub: <c>handoff.initiate</c> with the transcript, then the resident's messages, then <c>endOfConversation</c>.
/// </summary>
internal sealed class HubSender(
    HttpClient http,
    HubDesk desk,
    OutsideDeskLinks links,
    OutsideTalk talk,
    Transcripts transcripts,
    IOptions<HubOptions> options
) : OutsideSender(desk, links, talk)
{
    protected override async Task<SendAttempt> SendAsync(
        OutboxMessage message,
        Conversation conversation,
        OutsideDeskPayload payload,
        OutsideDeskLink link,
        CancellationToken cancellationToken
    )
    {
        if (options.Value.Address is not { } address)
        {
            return SendAttempt.Failed("No hub is configured (any more).");
        }

        var activity = payload.Kind switch
        {
            OutsideDeskPayload.Open => await InitiateAsync(conversation, link, cancellationToken),
            OutsideDeskPayload.Message => await transcripts.FindAsync(conversation.Id, payload.Sequence ?? 0, cancellationToken),
            _ => ActivityFactory.EndOfConversation() with
            {
                From = Bot,
                Conversation = new() { Id = conversation.Id },
            },
        };

        // Null: what the resident did was no message, or it has been erased.
        return activity is null
            ? SendAttempt.Sent(null)
            : await PostAsync(
                address,
                activity with
                {
                    Id = activity.Id ?? message.Id,
                    Timestamp = activity.Timestamp ?? message.CreatedAt,
                    ChannelId = conversation.Channel,
                },
                cancellationToken
            );
    }

    private static ChannelAccount Bot => new() { Id = "bot", Role = Roles.Bot };

    private async Task<Activity> InitiateAsync(Conversation conversation, OutsideDeskLink link, CancellationToken cancellationToken)
    {
        var queue = link.Queue ?? HandoffQueue.General;
        var skill = options.Value.Skills.TryGetValue(queue, out var named) ? named : queue;
        var transcript = await transcripts.ReadAsync(conversation, link.Through, cancellationToken);
        var context = JsonSerializer.SerializeToElement(
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Skill"] = skill,
                ["Reason"] = link.Reason,
                ["Language"] = conversation.Language,
            }
        );
        return HandoffEvents.Initiate(
            new()
            {
                ActivityId = transcript.Activities.LastOrDefault(a => a.From?.Role == Roles.User)?.Id,
                User = new() { Id = "resident", Role = Roles.User },
                Bot = Bot,
                Conversation = new() { Id = conversation.Id },
                ChannelId = conversation.Channel,
                Locale = conversation.Language,
            },
            context,
            transcript
        );
    }

    private async Task<SendAttempt> PostAsync(Uri address, Activity activity, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(ActivityJson.WriteUtf8(activity))
        {
            Headers = { ContentType = new("application/json") { CharSet = "utf-8" } },
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Secret);
        using var response = await http.SendAsync(request, cancellationToken);
        return OutsideAnswer.Read(response, "The hub");
    }
}
