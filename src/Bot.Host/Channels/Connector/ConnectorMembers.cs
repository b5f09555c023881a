using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Host.Channels.Delegates;
using Bot.Host.Web;

namespace Bot.Host.Channels.Connector;

/// <summary>
/// Who is in a conversation: the resident and the bot. The resident's name, number and id stay with us: bots get an alias.
/// </summary>
internal sealed class ConnectorMembers(ConnectorCallers callers, ResidentAliases aliases, IEntrySends sends)
{
    public JsonArray Of(Conversation conversation, DelegatesOptions.DelegateOptions bot) =>
        [
            new JsonObject { ["id"] = aliases.Of(bot, conversation.ResidentId), ["role"] = "user" },
            new JsonObject
            {
                ["id"] = bot.AppId,
                ["name"] = bot.Name,
                ["role"] = "bot",
            },
        ];

    public async Task<IResult> ListAsync(string id, HttpRequest request)
    {
        var (bot, conversation) = await callers.IdentifyAsync(request, id);
        return ConnectorAnswers.Json(Of(conversation, bot));
    }

    public async Task<IResult> OneAsync(string id, string memberId, HttpRequest request)
    {
        var (bot, conversation) = await callers.IdentifyAsync(request, id);
        var member =
            Of(conversation, bot).FirstOrDefault(member => member!["id"]!.GetValue<string>() == memberId)
            ?? throw new RefusedException(404, "MemberNotFound", "There is no such member.");
        return ConnectorAnswers.Json(member.DeepClone());
    }

    public async Task<IResult> PageAsync(string id, HttpRequest request, string? pageSize, string? continuationToken)
    {
        var (bot, conversation) = await callers.IdentifyAsync(request, id);
        var size = int.TryParse(pageSize, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted > 0 ? wanted : 100;
        var start = int.TryParse(continuationToken, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0;
        var all = Of(conversation, bot);
        var body = new JsonObject { ["members"] = new JsonArray([.. all.Skip(start).Take(size).Select(member => member!.DeepClone())]) };
        if (start + size < all.Count)
        {
            body["continuationToken"] = (start + size).ToString(CultureInfo.InvariantCulture);
        }

        return ConnectorAnswers.Json(body);
    }

    /// <summary>Taking out the resident ends the conversation; taking out the bot changes nothing that they see.</summary>
    public async Task<IResult> RemoveAsync(string id, string memberId, HttpRequest request)
    {
        var (bot, conversation) = await callers.IdentifyAsync(request, id);
        if (memberId == aliases.Of(bot, conversation.ResidentId))
        {
            await sends.SendAsync(
                new()
                {
                    ConversationId = id,
                    ExpectedOwner = ConversationOwner.Bot,
                    CloseEpisode = true,
                }
            );
        }
        else if (memberId != bot.AppId)
        {
            throw new RefusedException(404, "MemberNotFound", "There is no such member.");
        }

        return Results.Ok();
    }
}
