using System.Text;
using Bot.Dialogs.Conversations;
using Bot.Host.Tests.Hosting;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Tests.Channels.BotFramework;

public sealed class BotFrameworkTests : BotFrameworkHost
{
    /// <summary>The thirteen cases of protocols §1.9.</summary>
    [Theory]
    [InlineData("valid", 200)]
    [InlineData("no header", 401)]
    [InlineData("not bearer", 401)]
    [InlineData("wrong audience", 401)]
    [InlineData("wrong issuer", 401)]
    [InlineData("wrong serviceurl", 401)]
    [InlineData("no serviceurl", 401)]
    [InlineData("unendorsed channel", 401)]
    [InlineData("key without endorsements", 401)]
    [InlineData("expired", 401)]
    [InlineData("expired within the skew", 200)]
    [InlineData("bad signature", 401)]
    [InlineData("symmetric signature", 401)]
    [InlineData("not signed", 401)]
    [InlineData("not yet valid", 401)]
    [InlineData("unknown key", 401)]
    [InlineData("rs512", 200)]
    [InlineData("serviceurl in other case", 200)]
    [InlineData("emulator 1.0", 200)]
    [InlineData("emulator 2.0", 200)]
    [InlineData("emulator of another app", 401)]
    [InlineData("allowed skill host", 200)]
    [InlineData("no jwt", 401)]
    public async Task Token_IsChecked(string which, int status)
    {
        await using var host = await StartAsync();
        var authorization = which switch
        {
            "no header" => null,
            "not bearer" => $"Basic {Cloud.Token()}",
            "no jwt" => "Bearer abc.def",
            _ => "Bearer "
                + which switch
                {
                    "wrong audience" => Cloud.Token(audience: "another-app"),
                    "wrong issuer" => Cloud.Token(issuer: "https://evil.test"),
                    "wrong serviceurl" => Cloud.Token(serviceUrl: "https://evil.test/"),
                    "no serviceurl" => Cloud.Token(serviceUrl: null),
                    "key without endorsements" => Cloud.Token("bare"),
                    "expired" => Cloud.Token(fromMinutes: -90, untilMinutes: -6),
                    "expired within the skew" => Cloud.Token(fromMinutes: -90, untilMinutes: -3),
                    "bad signature" => Cloud.Token(signedBy: TestKeys.Rsa("a forger")),
                    "symmetric signature" => new Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler().CreateToken(
                        new SecurityTokenDescriptor
                        {
                            Issuer = FakeCloud.Issuer,
                            Audience = FakeCloud.AppId,
                            Expires = DateTime.UtcNow.AddHours(1),
                            Claims = new Dictionary<string, object> { ["serviceurl"] = FakeCloud.Service },
                            SigningCredentials = new(
                                new SymmetricSecurityKey(new byte[32]) { KeyId = "k1" },
                                SecurityAlgorithms.HmacSha256
                            ),
                        }
                    ),
                    "not signed" => Unsigned(Cloud.Token()),
                    "not yet valid" => Cloud.Token(fromMinutes: 30, untilMinutes: 60),
                    "unknown key" => Cloud.Token("k9"),
                    "rs512" => Cloud.Token(algorithm: SecurityAlgorithms.RsaSha512),
                    "serviceurl in other case" => Cloud.Token(serviceUrl: FakeCloud.Service.ToUpperInvariant()),
                    "emulator 1.0" => Cloud.AppToken("1.0", FakeCloud.AppId),
                    "emulator 2.0" => Cloud.AppToken("2.0", FakeCloud.AppId),
                    "emulator of another app" => Cloud.AppToken("1.0", "someone"),
                    "allowed skill host" => Cloud.AppToken("2.0", "a-skill-host"),
                    _ => Cloud.Token(),
                },
        };
        var message = BotFrameworkUnderTest.Message(1, "m1", "hello");
        var body = ActivityJson.WriteUtf8(which == "unendorsed channel" ? message with { ChannelId = "facebook" } : message);
        Assert.Equal(status, (await _channel.PostAsync(host.Client, body, authorization)).Status);
        Assert.Equal(status == 200 ? 1 : 0, (await host.SaidAsync()).Count);
    }

    [Fact]
    public async Task NewKey_IsReadOnceItIsNeeded()
    {
        var later = new MovableTime();
        await using var host = await ChannelHost.StartAsync(
            _channel,
            _folder.Path,
            services: services =>
                Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<TimeProvider>(services, later)
        );
        Assert.Equal(200, (await PostAsync(host, BotFrameworkUnderTest.Message(1, "m1", "a"))).Status);
        Cloud.AddKey("k2", ["msteams"]);
        later.Ahead = TimeSpan.FromSeconds(11);
        Assert.Equal(200, (await PostAsync(host, BotFrameworkUnderTest.Message(1, "m2", "b"), Cloud.Token("k2"))).Status);
        Assert.Equal(2, Cloud.MetadataReads);
    }

    [Fact]
    public async Task Reply_GoesToTheConnectorWithOurToken()
    {
        await using var host = await StartAsync();
        await PostAsync(host, BotFrameworkUnderTest.Message(1, "m/1", "hello"));
        await host.UntilAsync(() => Task.FromResult(!Cloud.Posted.IsEmpty));
        var (path, token, activity) = Cloud.Posted.Single();
        Assert.Equal("https://connector.test/teams/v3/conversations/a%3Aconv%7C1/activities/m%2F1", path);
        Assert.Equal("bot-token-1", token);
        Assert.Equal(
            ("hello", "msteams", "m/1", "user-1", "28:our-app", "t1"),
            (
                activity.Text,
                activity.ChannelId,
                activity.ReplyToId,
                activity.Recipient!.Id,
                activity.From!.Id,
                activity.Conversation!.TenantId
            )
        );
        Assert.Null(activity.Id);
    }

    [Fact]
    public async Task Refused_IsTriedWithANewToken_AndFaultsAgain()
    {
        Cloud.Fail(401);
        Cloud.Fail(503);
        await using var host = await StartAsync();
        await PostAsync(host, BotFrameworkUnderTest.Message(1, "m1", "hello"));
        await host.UntilAsync(() => Task.FromResult(!Cloud.Posted.IsEmpty));
        Assert.Single(Cloud.Posted);
        Assert.Equal(2, Cloud.TokensGiven);
    }

    [Fact]
    public async Task OtherTypes_AreAnsweredByTheRules()
    {
        await using var host = await StartAsync();
        var message = BotFrameworkUnderTest.Message(1, null, "");
        Assert.Equal(501, (await PostAsync(host, message with { Type = "invoke", Name = "any/thing" })).Status);
        Assert.Equal(400, (await PostAsync(host, message with { Type = "event" })).Status);
        Assert.Equal(400, (await PostAsync(host, message with { Conversation = null })).Status);
        Assert.Equal(200, (await PostAsync(host, message with { Type = "typing" })).Status);
        Assert.Equal(200, (await PostAsync(host, message with { Type = "event", Name = "unknown" })).Status);
        Assert.Equal(
            200,
            (
                await PostAsync(
                    host,
                    message with
                    {
                        Type = "conversationUpdate",
                        MembersAdded = [new() { Id = "28:our-app" }, new() { Id = "user-1" }],
                    }
                )
            ).Status
        );
        await host.UntilAsync(async () => (await host.AnswersAsync()).Count == 1);
        Assert.Equal(200, (await PostAsync(host, message with { Type = "endOfConversation" })).Status);
        Assert.NotNull((await host.Log.FindAsync((await host.EntriesAsync())[0].ConversationId))!.ClosedAt);
        using var get = await host.Client.GetAsync(new Uri("/api/messages", UriKind.Relative));
        Assert.Equal(405, (int)get.StatusCode);
    }

    [Fact]
    public async Task AnEndThatComesAgain_LeavesTheNextEpisodeAlone()
    {
        await using var host = await StartAsync();
        Assert.Equal(200, (await PostAsync(host, BotFrameworkUnderTest.Message(1, "m1", "hello"))).Status);
        var end = BotFrameworkUnderTest.Message(1, "e1", "") with { Type = "endOfConversation" };
        Assert.Equal(200, (await PostAsync(host, end)).Status);
        var id = (await host.EntriesAsync())[0].ConversationId;
        Assert.True((await host.Log.FindAsync(id))!.IsClosed);
        Assert.Equal(200, (await PostAsync(host, BotFrameworkUnderTest.Message(1, "m2", "hello again"))).Status);

        Assert.Equal(200, (await PostAsync(host, end)).Status);
        Assert.False((await host.Log.FindAsync(id))!.IsClosed);
        Assert.Equal(200, (await PostAsync(host, end with { Id = "e2" })).Status);
        Assert.True((await host.Log.FindAsync(id))!.IsClosed);
    }

    private static string Unsigned(string token)
    {
        var header = Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes("""{"alg":"none","typ":"JWT","kid":"k1"}"""));
        return $"{header}.{token.Split('.')[1]}.";
    }

    private sealed class MovableTime : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
    }
}
