using Bot.Dialogs.Conversations;
using Bot.Host.Channels.BotFramework.Tokens;
using Bot.Host.Channels.Delegates;
using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Connector;

/// <summary>Checks that a bot calls with its own token, and only for conversations that were given to it (protocols §1.9).</summary>
internal sealed class ConnectorCallers(
    IOptionsMonitor<DelegatesOptions> options,
    DelegatedConversations given,
    IConversationLog log,
    IHttpClientFactory http,
    TimeProvider time,
    ILogger<OpenIdKeys> logger
) : IDisposable
{
    private static readonly string[] PublicIssuers =
    [
        "https://sts.windows.net/{tenant}/",
        "https://login.microsoftonline.com/{tenant}/v2.0",
        "https://api.botframework.com",
    ];

    private readonly Lazy<OpenIdKeys> _keys = new(() =>
        new(options.CurrentValue.BotOpenIdMetadataUrl, http.CreateClient(nameof(ConnectorCallers)), time, logger)
    );

    /// <summary>The bot that calls.</summary>
    /// <exception cref="RefusedException">401 when the token is not good, 403 when its app is no delegate of ours, 503 while the issuer of
    /// the token is away.</exception>
    public async Task<DelegatesOptions.DelegateOptions> IdentifyAsync(HttpRequest request)
    {
        var settings = options.CurrentValue;
        var issuers = settings.BotTokenIssuers.Count > 0 ? settings.BotTokenIssuers : PublicIssuers;
        var token = TokenCheck.Read(request.Headers.Authorization);
        await TokenCheck.CheckAsync(
            token,
            _keys.Value,
            issuer => issuers.Any(pattern => IssuerPattern.Matches(pattern, issuer)),
            audience => audience == settings.Audience,
            time,
            request.HttpContext.RequestAborted
        );
        var app = TokenCheck.AppOf(token);
        return settings.Bots.FirstOrDefault(bot => bot.AppId == app)
            ?? throw new RefusedException(403, "Forbidden", "The token's app is no bot of this channel.");
    }

    /// <summary>The conversation, which must have been given to the bot that calls.</summary>
    /// <exception cref="RefusedException">401, 403 or 404.</exception>
    public async Task<(DelegatesOptions.DelegateOptions Bot, Conversation Conversation)> IdentifyAsync(
        HttpRequest request,
        string conversationId
    )
    {
        var bot = await IdentifyAsync(request);
        var cancellation = request.HttpContext.RequestAborted;
        return
            await given.NameOfAsync(conversationId, cancellation) == bot.Name
            && await log.FindAsync(conversationId, cancellation) is { } conversation
            ? (bot, conversation)
            : throw new RefusedException(404, "ConversationNotFound", "There is no such conversation of this bot.");
    }

    public void Dispose()
    {
        if (_keys.IsValueCreated)
        {
            _keys.Value.Dispose();
        }
    }
}
