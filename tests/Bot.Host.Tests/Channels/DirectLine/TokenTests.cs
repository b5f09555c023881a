using System.Net;
using Bot.Host.Tests.Hosting;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using static Bot.Host.Tests.Hosting.DirectLineClient;

namespace Bot.Host.Tests.Channels.DirectLine;

/// <summary>Who may call, and how long (protocols §1.3, §3.4).</summary>
public sealed class TokenTests(TokenTests.Host host) : IClassFixture<TokenTests.Host>
{
    private FakeTimeProvider Time => host.Time;

    private DirectLineClient WithSecret => new(host, HostFactory.Secret);

    [Fact]
    public async Task Generate_GivesAJwtWhoseUserTheClientsCanRead()
    {
        var answer = await WithSecret.JsonAsync(HttpMethod.Post, $"{Base}/tokens/generate", """{"User":{"Id":"dl_abc","Name":"市民"}}""");

        var token = new JsonWebToken((string)answer["token"]!);
        Assert.Equal("dl_abc", token.GetClaim("user").Value);
        Assert.Equal(1800, (int)answer["expires_in"]!);
        Assert.NotEmpty((string)answer["conversationId"]!);
    }

    [Fact]
    public async Task Generate_WithATokenInPlaceOfTheSecret_Is403()
    {
        var client = await SiteAsync();

        Assert.Equal(
            "BadToken",
            await RefusedAsync(await client.SendAsync(HttpMethod.Post, $"{Base}/tokens/generate"), HttpStatusCode.Forbidden)
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer ")]
    [InlineData("Basic abc")]
    public async Task Call_WithoutBearer_Is401(string? header)
    {
        var response = await new DirectLineClient(host).SendAsync(
            HttpMethod.Post,
            $"{Base}/conversations",
            "{}",
            request =>
            {
                if (header is not null)
                {
                    request.Headers.TryAddWithoutValidation("Authorization", header);
                }
            }
        );

        Assert.Equal("Unauthorized", await RefusedAsync(response, HttpStatusCode.Unauthorized));
    }

    [Theory]
    [InlineData("not-a-token")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoiYyIsInVzZXIiOiJ1In0.")]
    public async Task Call_WithATokenThatIsNotOurs_Is403(string token) =>
        Assert.Equal(
            "BadToken",
            await RefusedAsync(
                await new DirectLineClient(host, token).SendAsync(HttpMethod.Post, $"{Base}/conversations", "{}"),
                HttpStatusCode.Forbidden
            )
        );

    [Fact]
    public async Task Call_WithATokenOfAnotherHost_Is403()
    {
        using var other = new HostFactory();
        var token = (string)(await new DirectLineClient(other).JsonAsync(HttpMethod.Post, "/site/token"))["token"]!;

        Assert.Equal(
            "BadToken",
            await RefusedAsync(
                await new DirectLineClient(host, token).SendAsync(HttpMethod.Post, $"{Base}/conversations", "{}"),
                HttpStatusCode.Forbidden
            )
        );
    }

    [Fact]
    public async Task Call_WithAnExpiredToken_Is403TokenExpired()
    {
        var client = await SiteAsync();
        await client.StartAsync();
        Time.Advance(TimeSpan.FromMinutes(31));

        var post = await client.PostRawAsync("""{"type":"message","text":"x"}""");
        var refresh = await client.SendAsync(HttpMethod.Post, $"{Base}/tokens/refresh");

        Assert.Equal("TokenExpired", await RefusedAsync(post, HttpStatusCode.Forbidden));
        Assert.Equal("TokenExpired", await RefusedAsync(refresh, HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task Refresh_KeepsResidentAndConversation()
    {
        var client = await SiteAsync();
        await client.StartAsync();
        Time.Advance(TimeSpan.FromMinutes(20));
        client.Bearer = (string)(await client.JsonAsync(HttpMethod.Post, $"{Base}/tokens/refresh"))["token"]!;
        Time.Advance(TimeSpan.FromMinutes(20));

        var id = await client.SayAsync("x");

        Assert.StartsWith(client.Conversation + "|", id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SiteToken_RenewsOneThatEndedHoursAgo_AndNotOneOfYesterday()
    {
        var client = await SiteAsync();
        await client.StartAsync();
        Time.Advance(TimeSpan.FromHours(3));
        var renewed = await client.JsonAsync(HttpMethod.Post, "/site/token");
        Time.Advance(TimeSpan.FromHours(13));
        var late = await client.SendAsync(HttpMethod.Post, "/site/token");

        Assert.Equal(client.Conversation, (string)renewed["conversationId"]!);
        Assert.Equal("TokenExpired", await RefusedAsync(late, HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task Call_ForAnothersConversation_Is403()
    {
        var mine = await SiteAsync();
        await mine.StartAsync();
        var theirs = await SiteAsync();

        var response = await theirs.SendAsync(HttpMethod.Get, $"{Base}/conversations/{mine.Conversation}/activities");

        Assert.Equal("BadToken", await RefusedAsync(response, HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task Call_ForAConversationThatIsNotThere_Is404()
    {
        var client = await SiteAsync();
        var conversation = new JsonWebToken(client.Bearer).GetClaim("conv").Value;

        var own = await client.SendAsync(
            HttpMethod.Post,
            $"{Base}/conversations/{conversation}/activities",
            """{"type":"message","text":"x"}"""
        );
        var unknown = await WithSecret.SendAsync(HttpMethod.Get, $"{Base}/conversations/nowhere");

        Assert.Equal("ConversationNotFound", await RefusedAsync(own, HttpStatusCode.NotFound));
        Assert.Equal("ConversationNotFound", await RefusedAsync(unknown, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Stream_WithATicketOlderThanAMinute_IsRefused()
    {
        var client = await SiteAsync();
        var started = await client.StartAsync();
        Time.Advance(TimeSpan.FromSeconds(61));

        await Assert.ThrowsAnyAsync<Exception>(() => client.StreamAsync((string)started["streamUrl"]!));
    }

    [Fact]
    public async Task Secret_PostsForTheResidentItNames_ButForNoTokensResident()
    {
        var client = WithSecret;
        await client.StartAsync("""{"user":{"id":"u1"}}""");

        var id = await client.PostAsync("""{"type":"message","text":"x","from":{"id":"u1"}}""");
        var stolen = await client.PostRawAsync("""{"type":"message","text":"x","from":{"id":"dl_someone"}}""");

        Assert.Contains((await client.ListAsync()).Activities, a => (string?)a["id"] == id && (string?)a["from"]!["id"] == "u1");
        Assert.Equal("BadArgument", await RefusedAsync(stolen, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task SiteToken_AskedTooOften_Is429WithAWait()
    {
        using var strict = new HostFactory(new() { ["DirectLine:TokensPerMinute"] = "2" });
        var client = new DirectLineClient(strict);
        await client.JsonAsync(HttpMethod.Post, "/site/token");
        await client.JsonAsync(HttpMethod.Post, "/site/token");

        var response = await client.SendAsync(HttpMethod.Post, "/site/token");

        Assert.Equal("TooManyRequests", await RefusedAsync(response, HttpStatusCode.TooManyRequests));
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("https://www.td.gov.hk", true)]
    [InlineData("https://evil.example", false)]
    public async Task Preflight_IsAnsweredForTrustedOrigins(string origin, bool trusted)
    {
        var response = await new DirectLineClient(host).SendAsync(
            HttpMethod.Options,
            $"{Base}/conversations",
            (string?)null,
            request =>
            {
                request.Headers.Add("Origin", origin);
                request.Headers.Add("Access-Control-Request-Method", "POST");
                request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
            }
        );

        Assert.Equal(trusted, response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(trusted, response.Headers.Contains("Access-Control-Max-Age"));
    }

    [Theory]
    [InlineData("https://www.td.gov.hk", HttpStatusCode.Created)]
    [InlineData("http://localhost", HttpStatusCode.Created)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task Call_FromAPage_IsTakenFromTrustedOriginsAlone(string origin, HttpStatusCode status)
    {
        var client = await SiteAsync();

        var response = await client.SendAsync(
            HttpMethod.Post,
            $"{Base}/conversations",
            "{}",
            request => request.Headers.Add("Origin", origin)
        );

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Token_BoundToAnOrigin_IsRefusedFromTheHostsOwnPage()
    {
        var answer = await WithSecret.JsonAsync(
            HttpMethod.Post,
            $"{Base}/tokens/generate",
            """{"trustedOrigins":["https://www.td.gov.hk"]}"""
        );
        var client = new DirectLineClient(host, (string)answer["token"]!);

        var response = await client.SendAsync(
            HttpMethod.Post,
            $"{Base}/conversations",
            "{}",
            request => request.Headers.Add("Origin", "http://localhost")
        );

        Assert.Equal("OriginNotTrusted", await RefusedAsync(response, HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task Stream_FromAPageThatIsNotTrusted_IsRefused()
    {
        var client = await SiteAsync();
        var started = await client.StartAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => client.StreamAsync((string)started["streamUrl"]!, "https://evil.example"));
    }

    private async Task<DirectLineClient> SiteAsync()
    {
        var client = new DirectLineClient(host);
        client.Bearer = (string)(await client.JsonAsync(HttpMethod.Post, "/site/token"))["token"]!;
        return client;
    }

    public sealed class Host : HostFactory
    {
        public Host()
            : this(new(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero))) { }

        private Host(FakeTimeProvider time)
            : base(new() { ["DirectLine:TrustedOrigins:0"] = "https://www.td.gov.hk", ["DirectLine:TokensPerMinute"] = "1000" }, time) =>
            Time = time;

        public FakeTimeProvider Time { get; }
    }
}
