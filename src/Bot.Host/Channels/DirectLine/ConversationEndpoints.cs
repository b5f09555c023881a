using Bot.Dialogs.Conversations;
using Bot.Host.Web;
using Bot.Protocol.DirectLine;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Starting and coming back (protocols §1.3).</summary>
internal static class ConversationEndpoints
{
    private const int BodyLimit = 16 * 1024;

    /// <summary>
    /// 201 for a new conversation, 200 for one that this token started already; then its stream begins after what is there.
    /// </summary>
    public static async Task<IResult> StartAsync(
        HttpRequest request,
        DirectLineCaller caller,
        DirectLineTokens tokens,
        Conversations conversations,
        PublicAddress address,
        IIdSource ids
    )
    {
        var claims = await caller.IdentifyAsync(request);
        var start = await RequestBody.ReadAsync<ConversationStart>(request, BodyLimit);
        if (claims is null)
        {
            var conversationId = ids.NewId();
            var given =
                start.User?.Id is { } id
                && TokenClaims.IsUserId(id)
                && !id.StartsWith(TokenClaims.TokenUserPrefix, StringComparison.Ordinal)
                    ? id
                    : null;
            claims = (given is null ? TokenClaims.OfUnnamed(conversationId) : new(conversationId, given)) with
            {
                UserName = start.User?.Name,
            };
        }

        var opened = await conversations.StartAsync(claims, start.Locale, request.HttpContext.RequestAborted);
        var after = opened.IsNew ? 0 : opened.Conversation.LastSequence;
        return Answer(claims, opened.IsNew ? 201 : 200, after, request, tokens, address);
    }

    /// <summary>A new stream that goes on after the watermark; without one, after what is there now.</summary>
    public static async Task<IResult> ReconnectAsync(
        string id,
        string? watermark,
        HttpRequest request,
        DirectLineCaller caller,
        DirectLineTokens tokens,
        Conversations conversations,
        PublicAddress address
    )
    {
        var claims = await caller.IdentifyAsync(request, id);
        var conversation = await conversations.FindAsync(id, request.HttpContext.RequestAborted);
        claims ??= TokenClaims.Of(conversation);
        return Answer(claims, 200, ActivityMapOut.ReadWatermark(watermark, conversation.LastSequence), request, tokens, address);
    }

    private static ProtocolResult<ConversationResource> Answer(
        TokenClaims claims,
        int status,
        long after,
        HttpRequest request,
        DirectLineTokens tokens,
        PublicAddress address
    )
    {
        var (token, expiresIn) = claims.Expires == default ? tokens.Issue(claims) : tokens.Reissue(claims);
        return new(
            new ConversationResource
            {
                ConversationId = claims.ConversationId,
                Token = token,
                ExpiresIn = expiresIn,
                StreamUrl =
                    $"{address.SocketOf(request)}{DirectLineEndpoints.Base}/conversations/{claims.ConversationId}/stream?t="
                    + $"{tokens.StreamTicket(claims, after)}",
            },
            status
        );
    }
}
