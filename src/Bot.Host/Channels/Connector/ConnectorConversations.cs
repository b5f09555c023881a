using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Host.Channels.Delegates;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Channels.Linking;
using Bot.Host.Web;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Connector;

/// <summary>A bot's conversations: those given to it, and those that it begins.</summary>
internal sealed class ConnectorConversations(
    ConnectorCallers callers,
    ConnectorActivities activities,
    ConnectorMembers members,
    DelegatedConversations given,
    ResidentAliases aliases,
    ResidentLinks residents,
    IInbox inbox,
    IConversationLog log,
    IIdSource ids,
    IOptionsMonitor<DelegatesOptions> options
)
{
    private const int PageSize = 100;

    /// <summary>
    /// Finds the newest conversation of the resident that the bot may take, or makes one for the web with somebody of the bot's own, and
    /// writes the activity into it.
    /// </summary>
    public async Task<IResult> CreateAsync(HttpRequest request)
    {
        var bot = await callers.IdentifyAsync(request);
        var body = Parse(await RequestBody.ReadAsync(request, 512 * 1024));
        var member =
            body.Items("members").Select(item => item.Text("id")).FirstOrDefault(id => id is { Length: > 0 })
            ?? throw new RefusedException(400, "MissingProperty", "The request names no member.");
        var first = body.Field("activity") is { ValueKind: JsonValueKind.Object } activity
            ? RequestBody.ParseActivity(Encoding.UTF8.GetBytes(activity.GetRawText()))
            : null;
        var cancellation = request.HttpContext.RequestAborted;
        var resident = aliases.ResidentOf(bot, member);
        var known = await FindAsync(bot, resident, cancellation);
        if (known is null && !ResidentAliases.IsNamed(bot, resident))
        {
            throw new RefusedException(404, "ConversationNotFound", "There is no conversation with this member that the bot could take.");
        }

        var conversation = known ?? await OpenAsync(resident, cancellation);
        await given.GiveAsync(conversation.Id, bot.Name, cancellation);
        var activityId = first is null ? null : await activities.WriteAsync(bot, conversation, first, replaces: null);
        return ConnectorAnswers.Json(
            new JsonObject
            {
                ["id"] = conversation.Id,
                ["activityId"] = activityId,
                ["serviceUrl"] = options.CurrentValue.ServiceUrl,
            },
            known is null ? StatusCodes.Status201Created : StatusCodes.Status200OK
        );
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

    private async Task<Conversation?> FindAsync(DelegatesOptions.DelegateOptions bot, string resident, CancellationToken cancellationToken)
    {
        foreach (var candidate in await residents.ConversationsOfAsync(resident, cancellationToken))
        {
            if (
                await log.FindAsync(candidate.ConversationId, cancellationToken) is { } conversation
                && await MayTakeAsync(bot, conversation, cancellationToken)
            )
            {
                return conversation;
            }
        }

        return null;
    }

    /// <summary>
    /// What was given to it, and what its turns would go to while nobody else has it: never another department's, bot's or person's.
    /// </summary>
    private async Task<bool> MayTakeAsync(
        DelegatesOptions.DelegateOptions bot,
        Conversation conversation,
        CancellationToken cancellationToken
    ) =>
        await given.NameOfAsync(conversation.Id, cancellationToken) == bot.Name
        || (
            conversation.Owner.Kind == OwnerKind.Bot
            && options.CurrentValue.BotOf(conversation.Channel, conversation.Department)?.Name == bot.Name
        );

    private async Task<Conversation> OpenAsync(string resident, CancellationToken cancellationToken)
    {
        var id = ids.NewId();
        var opened = await inbox.OpenAsync(
            new()
            {
                Channel = ActivityMapIn.Channel,
                ChannelConversationKey = id,
                ConversationId = id,
                ResidentId = resident,
                Delivery = ReplyDelivery.Pulled,
            },
            cancellationToken
        );
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
}
