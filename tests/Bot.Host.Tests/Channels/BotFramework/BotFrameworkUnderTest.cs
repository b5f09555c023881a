using System.Net.Http.Headers;
using Bot.Host.Channels.BotFramework;
using Bot.Host.Channels.BotFramework.Messages;
using Bot.Host.Channels.BotFramework.Sending;
using Bot.Host.Channels.BotFramework.Tokens;
using Bot.Host.Tests.Hosting;
using Bot.Host.Web;
using Bot.Protocol.Activities;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.BotFramework;

/// <summary>A Bot Framework channel as a caller.</summary>
public sealed class BotFrameworkUnderTest : ChannelUnderTest
{
    internal FakeCloud Cloud { get; } = new();

    public override string Name => "botframework";

    public override int BodyLimit => 256 * 1024;

    public override IReadOnlyDictionary<string, string?> Settings { get; } =
        new Dictionary<string, string?>
        {
            ["BotFramework:AppId"] = FakeCloud.AppId,
            ["BotFramework:AppPassword"] = "secret",
            ["BotFramework:AllowedCallers:0"] = "a-skill-host",
            ["BotFramework:ExpectRepliesWithin"] = "00:00:10",
        };

    public override void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddBotFramework();
        services.AddHttpClient(nameof(OpenIdKeys)).ConfigurePrimaryHttpMessageHandler(() => Cloud);
        services.AddHttpClient(nameof(BotTokens)).ConfigurePrimaryHttpMessageHandler(() => Cloud);
        services.AddHttpClient<BotFrameworkSender>().ConfigurePrimaryHttpMessageHandler(() => Cloud);
    }

    public override void Map(WebApplication app)
    {
        app.UseErrorBodies();
        app.MapBotFramework();
    }

    public override byte[] TextBody(int resident, string id, string text) => ActivityJson.WriteUtf8(Message(resident, id, text));

    public override byte[] UnknownTypeBody(int resident, string id) =>
        ActivityJson.WriteUtf8(Message(resident, id, "?") with { Type = "hologram" });

    public override Task<CallerAnswer> PostAsync(
        HttpClient client,
        byte[] body,
        CallerProof proof,
        CancellationToken cancellationToken = default
    ) =>
        PostAsync(
            client,
            body,
            proof switch
            {
                CallerProof.Good => $"Bearer {Cloud.Token()}",
                CallerProof.Bad => $"Bearer {Cloud.Token(signedBy: TestKeys.Rsa("a forger"))}",
                CallerProof.OfAnother => $"Bearer {Cloud.Token(serviceUrl: "https://connector.test/elsewhere/")}",
                _ => null,
            },
            cancellationToken
        );

    public async Task<CallerAnswer> PostAsync(
        HttpClient client,
        byte[] body,
        string? authorization,
        CancellationToken cancellationToken = default
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, MessagesEndpoint.Path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await client.SendAsync(request, cancellationToken);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
    }

    public static Activity Message(int resident, string? id, string text) =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = id,
            ChannelId = "msteams",
            ServiceUrl = FakeCloud.Service,
            From = new() { Id = $"user-{resident}", Name = "Chan" },
            Recipient = new() { Id = "28:our-app", Name = "CE Bot" },
            Conversation = new() { Id = $"a:conv|{resident}", TenantId = "t1" },
            Locale = "zh-HK",
            Text = text,
        };
}
