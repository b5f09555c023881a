using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Delegates;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Channels.Linking;
using Bot.Host.Channels.Payloads;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Connector;

/// <summary>A bot's conversations: those given to it, and those that it begins.</summary>
internal sealed class ConnectorConversations(
    ConnectorCallers callers, ConnectorActivities activities, ConnectorMembers members, DelegatedConversations given, ResidentLinks residents, IInbox inbox, IConversationLog log, IIdSource ids,
    IOptionsMonitor<DelegatesOptions> options)
{
    private const int PageSize = 100;

    /// <summary>Finds the resident's newest conversation, or makes one for the web, and writes the activity into it.</summary>
    public async Task<IResult> CreateAsync(HttpRequest request)
    {
        var bot = await callers.IdentifyAsync(request);
        var body = Parse(await RequestBody.ReadAsync(request, 512 * 1024));
        var resident = body.Items("members").Select(member => member.Text("id")).FirstOrDefault(id => id is { Length: > 0 })
            ?? throw new RefusedException(400, "MissingProperty", "The request names no member.");
        var first = body.Field("activity") is { ValueKind: JsonValueKind.Object } activity ? Activity(activity) : null;
        var cancellation = request.HttpContext.RequestAborted;
        var known = (await residents.ConversationsOfAsync(resident, cancellation)).Select(c => c.ConversationId).FirstOrDefault();
        var conversation = known is null ? await OpenAsync(resident, cancellation) : (await log.FindAsync(known, cancellation))!;
        await given.GiveAsync(conversation.Id, bot.Name, cancellation);
        var activityId = first is null ? null : await activities.WriteAsync(bot, conversation, first, replaces: null);
        return ConnectorAnswers.Json(
            new JsonObject { ["id"] = conversation.Id, ["activityId"] = activityId, ["serviceUrl"] = options.CurrentValue.ServiceUrl },
            known is null ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public async Task<IResult> ListAsync(HttpRequest request, string? continuationToken)
    {
        var bot = await callers.IdentifyAsync(request);
        var cancellation = request.HttpContext.RequestAborted;
        var page = await given.ListAsync(bot.Name, continuationToken ?? "", PageSize, cancellation);
        var conversations = new JsonArray();
        foreach (var id in page)
        {
            if (await log.FindAsync(id, cancellation) is { } conversation)
            {
                conversations.Add(new JsonObject { ["id"] = id, ["members"] = members.Of(conversation, bot) });
            }
        }

        var body = new JsonObject { ["conversations"] = conversations };
        if (page.Count == PageSize)
        {
            body["continuationToken"] = page[^1];
        }

        return ConnectorAnswers.Json(body);
    }

    private async Task<Conversation> OpenAsync(string resident, CancellationToken cancellationToken)
    {
        var id = ids.NewId();
        var opened = await inbox.OpenAsync(new() { Channel = ActivityMapIn.Channel, ChannelConversationKey = id, ConversationId = id, ResidentId = resident, Delivery = ReplyDelivery.Pulled }, cancellationToken);
        return opened.Conversation;
    }

    private static JsonElement Parse(byte[] body)
    {
        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            throw new RefusedException(400, "BadArgument", "The body is not valid JSON.");
        }
    }

    private static Activity Activity(JsonElement activity)
    {
        try
        {
            return ActivityJson.Parse(Encoding.UTF8.GetBytes(activity.GetRawText()));
        }
        catch (ActivityFormatException exception)
        {
            throw new RefusedException(400, "BadArgument", exception.Message);
        }
    }
}
