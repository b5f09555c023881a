using System.Net.Http.Headers;
using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;
using Bot.Protocol.DirectLine;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Host.Channels.Delegates;

/// <summary>
/// Gives an activity to a department's bot, signed as the channel that we are (protocols §1.9), and takes its replies from the answer.
/// </summary>
internal sealed partial class DelegateClient(
    HttpClient http,
    ChannelSigningKey key,
    ResidentAliases aliases,
    IOptionsMonitor<DelegatesOptions> options,
    TimeProvider time,
    ILogger<DelegateClient> logger
)
{
    /// <summary>The longest answer that is read; of a longer one nothing is kept in memory.</summary>
    internal const int AnswerBytes = 1024 * 1024;

    private static readonly JsonWebTokenHandler Tokens = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>The replies; null when the bot did not take the activity.</summary>
    public async Task<IReadOnlyList<Activity>?> SendAsync(
        DelegatesOptions.DelegateOptions bot,
        Conversation conversation,
        ConversationEntry entry,
        CancellationToken cancellationToken
    )
    {
        // Channels' ids of residents and of their messages may hold telephone numbers: they stay here.
        var said = ActivityJson.Parse(entry.ActivityJson);
        var resident = new ChannelAccount { Id = aliases.Of(bot, conversation.ResidentId), Role = Roles.User };
        var activity = said with
        {
            Id = entry.ActivityId,
            Timestamp = entry.At,
            ChannelId = conversation.Channel,
            ServiceUrl = options.CurrentValue.ServiceUrl,
            Conversation = new() { Id = conversation.Id },
            From = resident,
            Recipient = new()
            {
                Id = bot.AppId,
                Name = bot.Name,
                Role = Roles.Bot,
            },
            DeliveryMode = DeliveryModes.ExpectReplies,
            ChannelData = null,
            RelatesTo = null,
            MembersAdded = Residents(said.MembersAdded),
            MembersRemoved = Residents(said.MembersRemoved),
        };
        // Of those who come and go, the resident alone is the bot's business.
        IReadOnlyList<ChannelAccount>? Residents(IReadOnlyList<ChannelAccount>? members) =>
            members?.Where(member => member.Id == said.From?.Id).Select(_ => resident).ToArray();

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, bot.Endpoint)
            {
                Content = new ByteArrayContent(ActivityJson.WriteUtf8(activity))
                {
                    Headers = { ContentType = new("application/json") { CharSet = "utf-8" } },
                },
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token(bot.AppId));
            using var response = await http.SendAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                return await ReadAsync(response, cancellationToken);
            }

            LogRefused(bot.Name, (int)response.StatusCode);
        }
        catch (Exception exception) when (exception is HttpRequestException or ActivityFormatException or OperationCanceledException)
        {
            LogFailed(bot.Name, exception.GetType().Name);
        }

        return null;
    }

    /// <summary>A token for ten minutes.</summary>
    public string Token(string appId)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Tokens.CreateToken(
            new Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor
            {
                Issuer = options.CurrentValue.IssuerName,
                Audience = appId,
                IssuedAt = now,
                NotBefore = now,
                Expires = now.AddMinutes(10),
                Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = options.CurrentValue.ServiceUrl },
                SigningCredentials = key.Credentials,
            }
        );
    }

    private static async Task<IReadOnlyList<Activity>> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return body.Length == 0 ? [] : ProtocolJson.Parse<ActivitySet>(body).Activities ?? [];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot {Bot} answered HTTP {Status}; we answer ourselves.")]
    private partial void LogRefused(string bot, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot {Bot} gave no usable answer in time ({Problem}); we answer ourselves.")]
    private partial void LogFailed(string bot, string problem);
}
