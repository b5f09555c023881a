using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Staff;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using static Bot.Host.Tests.Staff.StaffCalls;

namespace Bot.Host.Tests.Staff;

public sealed class StaffApiTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public void EveryEndpoint_SaysWhomItIsFor()
    {
        var routes = host
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e =>
                e.RoutePattern.RawText!.StartsWith("/staff/api/", StringComparison.Ordinal)
                && !e.RoutePattern.RawText.Contains("**", StringComparison.Ordinal)
            )
            .ToList();

        Assert.True(routes.Count > 30);
        Assert.All(routes, route => Assert.NotNull(route.Metadata.GetMetadata<StaffAccess>()));
        Assert.All(
            routes.Where(r => r.Metadata.GetMetadata<StaffAccess>()!.Anonymous),
            r => Assert.StartsWith("/staff/api/session", r.RoutePattern.RawText, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task WithoutSession_NothingIsShown()
    {
        var client = host.CreateClient();

        var response = await client.GetAsync("/staff/api/conversations");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("signed-out", await CodeAsync(response));
    }

    [Fact]
    public async Task AChangeFromAForeignPage_IsRefused()
    {
        var client = await SignInAsync(["agent"]);
        var without = new HttpRequestMessage(HttpMethod.Put, "/staff/api/presence")
        {
            Content = JsonContent.Create(new { status = "available" }),
        };
        var foreign = Change(HttpMethod.Put, "/staff/api/presence", new { status = "available" });
        foreign.Headers.Add("Origin", "https://elsewhere.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(without)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(foreign)).StatusCode);
        Assert.Equal(
            HttpStatusCode.OK,
            (await client.SendAsync(Change(HttpMethod.Put, "/staff/api/presence", new { status = "available" }))).StatusCode
        );
    }

    [Fact]
    public async Task TheFirstPassword_IsChangedBeforeAnythingElse()
    {
        var client = await SignInAsync(["agent"], mustChange: true);

        Assert.Equal("must-change-password", await CodeAsync(await client.GetAsync("/staff/api/queues")));
        Assert.Equal(
            HttpStatusCode.NoContent,
            (
                await client.SendAsync(
                    Change(HttpMethod.Post, "/staff/api/session/password", new { current = Password, next = "another long passphrase" })
                )
            ).StatusCode
        );
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/staff/api/queues")).StatusCode);
    }

    [Theory]
    [InlineData("nine char", "password-short")]
    [InlineData("abababababab", "password-repeats")]
    [InlineData("Password of mine", "password-common")]
    [InlineData("my name is {0}", "password-user-name")]
    [InlineData(Password, "password-old")]
    public async Task APasswordThatWillNotDo_IsRefused_WithWhatIsWrongWithIt(string next, string code)
    {
        var userName = await AddAsync(host, ["agent"]);
        var client = host.CreateClient(new() { HandleCookies = true });
        await client.SendAsync(Change(HttpMethod.Post, "/staff/api/session", new { userName, password = Password }));

        var response = await client.SendAsync(
            Change(
                HttpMethod.Post,
                "/staff/api/session/password",
                new { current = Password, next = next.Replace("{0}", userName, StringComparison.Ordinal) }
            )
        );

        Assert.Equal((HttpStatusCode.BadRequest, code), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task FailedSignIns_AreThrottled()
    {
        var userName = await AddAsync(host, ["agent"]);
        var client = host.CreateClient();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(
                HttpStatusCode.Unauthorized,
                (await client.SendAsync(Change(HttpMethod.Post, "/staff/api/session", new { userName, password = "wrong" }))).StatusCode
            );
        }

        var response = await client.SendAsync(Change(HttpMethod.Post, "/staff/api/session", new { userName, password = Password }));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task ManyGuessesAtOnce_AreNoMoreThanTheLimit()
    {
        var userName = await AddAsync(host, ["agent"]);
        var signIn = host.Services.GetRequiredService<StaffSignIn>();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 30).Select(i => CodeOfAsync(() => signIn.SignInAsync(userName, $"guess {i}", "10.1.0.1", default)))
        );

        Assert.Equal(5, answers.Count(a => a == "bad-credentials"));
        Assert.Equal(25, answers.Count(a => a == "throttled"));
    }

    [Fact]
    public async Task GuessesFromElsewhere_KeepNobodyOutOfTheirAccount()
    {
        var userName = await AddAsync(host, ["agent"]);
        var services = host.Services;
        var signIn = new StaffSignIn(
            services.GetRequiredService<StaffAccounts>(),
            services.GetRequiredService<StaffSessions>(),
            services.GetRequiredService<SignInThrottle>(),
            services.GetRequiredService<StaffPasswords>(),
            services.GetRequiredService<AuditLog>(),
            Options.Create(new StaffOptions { FailuresOfAccount = 2, FailuresOfName = 4 })
        );
        await signIn.SignInAsync(userName, Password, "10.2.0.1", default);
        for (var i = 0; i < 6; i++)
        {
            await CodeOfAsync(() => signIn.SignInAsync(userName, "wrong", $"10.3.0.{i / 2}", default));
        }

        Assert.Equal("throttled", await CodeOfAsync(() => signIn.SignInAsync(userName, Password, "10.3.0.9", default)));
        Assert.Null(await CodeOfAsync(() => signIn.SignInAsync(userName, Password, "10.2.0.1", default)));
    }

    [Theory]
    [InlineData("/staff/api/queues", "agent supervisor oversight")]
    [InlineData("/staff/api/conversations?view=all", "agent supervisor oversight")]
    [InlineData("/staff/api/agents", "agent supervisor")]
    [InlineData("/staff/api/supervisor", "supervisor oversight")]
    [InlineData("/staff/api/switches", "supervisor oversight admin")]
    [InlineData("/staff/api/dead-letters", "supervisor oversight admin")]
    [InlineData("/staff/api/audit", "oversight admin")]
    public async Task EachRole_SeesWhatIsItsOwn(string path, string roles)
    {
        foreach (var role in StaffRoles.All)
        {
            var response = await (await SignInAsync([role])).GetAsync(path);
            Assert.Equal(
                roles.Split(' ').Contains(role, StringComparer.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.Forbidden,
                response.StatusCode
            );
        }
    }

    [Fact]
    public async Task AnotherDepartmentsConversation_IsNotThere()
    {
        var id = await ConversationAsync("td");
        var (own, other) = (await SignInAsync(["agent"], departments: ["td"]), await SignInAsync(["agent"], departments: ["ird"]));

        Assert.Equal(HttpStatusCode.OK, (await own.GetAsync($"/staff/api/conversations/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/staff/api/conversations/{id}")).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await other.SendAsync(Change(HttpMethod.Post, $"/staff/api/conversations/{id}/take", new { }))).StatusCode
        );
    }

    [Fact]
    public async Task ASendTwice_IsOne_AndOnlyTheOwnerSends()
    {
        var id = await ConversationAsync("td");
        var (owner, other) = (await SignInAsync(["agent"]), await SignInAsync(["agent"]));
        Assert.Equal(
            HttpStatusCode.OK,
            (await owner.SendAsync(Change(HttpMethod.Post, $"/staff/api/conversations/{id}/take", new { }))).StatusCode
        );
        var message = new { text = "Hello", clientId = "c1" };

        var first = await owner.SendAsync(Change(HttpMethod.Post, $"/staff/api/conversations/{id}/messages", message));
        var again = await owner.SendAsync(Change(HttpMethod.Post, $"/staff/api/conversations/{id}/messages", message));
        var foreign = await other.SendAsync(Change(HttpMethod.Post, $"/staff/api/conversations/{id}/messages", message));

        Assert.Equal(await SequenceAsync(first), await SequenceAsync(again));
        Assert.Equal("not-owner", await CodeAsync(foreign));
        Assert.Equal(
            "taken",
            await CodeAsync(await other.SendAsync(Change(HttpMethod.Post, $"/staff/api/conversations/{id}/take", new { })))
        );
    }

    [Fact]
    public async Task Skills_AreThoseOfTheSettings_AndKeptWhenAnythingElseChanges()
    {
        using var skilled = new HostFactory();
        var settings = skilled.Services.GetRequiredService<HandoffSettings>();
        settings.Skills.Add(
            new HandoffSkill
            {
                Id = "licensing",
                English = "Licensing",
                Chinese = "發牌",
            }
        );
        var admin = await StaffCalls.SignInAsync(skilled, ["admin"]);
        var id = await AddAsync(skilled, ["agent"]);

        var unknown = await admin.SendAsync(Change(HttpMethod.Put, $"/staff/api/accounts/{id}", new { skills = new[] { "licencing" } }));
        var given = await admin.SendAsync(
            Change(HttpMethod.Put, $"/staff/api/accounts/{id}", new { skills = new[] { "licensing", "licensing" } })
        );
        await admin.SendAsync(Change(HttpMethod.Put, $"/staff/api/accounts/{id}", new { capacity = 5 }));

        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        Assert.Contains(
            "'licencing' is no skill. There are: licensing.",
            (await unknown.Content.ReadAsStringAsync()).Replace("\\u0027", "'", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        var kept = await skilled.Services.GetRequiredService<StaffAccounts>().FindAsync(id);
        Assert.Equal((5, "licensing"), (kept!.Capacity, string.Join(' ', kept.Skills)));
        Assert.Contains("licensing", await admin.GetStringAsync("/staff/api/skills"), StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await StaffCalls.SignInAsync(skilled, ["agent"])).GetAsync("/staff/api/skills")).StatusCode
        );
    }

    private async Task<string> ConversationAsync(string department)
    {
        var key = Guid.NewGuid().ToString("N");
        var accepted = await host
            .Services.GetRequiredService<IInbox>()
            .AcceptAsync(
                new InboundMessage
                {
                    Channel = "test",
                    ChannelConversationKey = key,
                    ResidentId = key,
                    ActivityJson = """{"type":"message","text":"hi"}""",
                    Department = department,
                    Locale = "en",
                    WantsTurn = false,
                }
            );
        return accepted.ConversationId;
    }

    private Task<HttpClient> SignInAsync(string[] roles, string[]? departments = null, bool mustChange = false) =>
        StaffCalls.SignInAsync(host, roles, departments, mustChange);

    private static async Task<long> SequenceAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("sequence").GetInt64();

    /// <summary>The code with which it was refused; null when it was not.</summary>
    private static async Task<string?> CodeOfAsync(Func<Task> signIn)
    {
        try
        {
            await signIn();
            return null;
        }
        catch (StaffRefusal refusal)
        {
            return refusal.Code;
        }
    }
}
