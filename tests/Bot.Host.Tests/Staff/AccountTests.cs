using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Host.Staff;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Host.Tests.Staff.StaffCalls;

namespace Bot.Host.Tests.Staff;

/// <summary>What an administrator does with accounts, by the calls of the staff page.</summary>
public sealed class AccountTests : IDisposable
{
    private readonly HostFactory _host = new(
        new()
        {
            ["Handoff:Skills:0:Id"] = "licensing",
            ["Handoff:Skills:0:English"] = "Licensing",
            ["Handoff:Skills:0:Chinese"] = "發牌",
        }
    );

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task WhoIsAdded_SignsInWithTheFirstPassword_AndChoosesAnother()
    {
        var admin = await SignInAsync(_host, ["admin"]);

        var added = await PostAsync(
            admin,
            "/staff/api/accounts",
            new
            {
                userName = " Chan.KY ",
                name = "Chan Ka Yan",
                roles = new[] { "agent" },
                departments = new[] { "general" },
                languages = new[] { "zh" },
                skills = new[] { "licensing" },
                capacity = 4,
            }
        );

        var me = await SignInWithAsync("chan.ky", added.GetProperty("password").GetString()!);
        Assert.Equal(
            ("Chan Ka Yan", 4, true),
            (me.GetProperty("name").GetString(), me.GetProperty("capacity").GetInt32(), me.GetProperty("mustChangePassword").GetBoolean())
        );
        var listed = (await admin.GetFromJsonAsync<JsonElement>("/staff/api/accounts"))
            .EnumerateArray()
            .Single(a => a.GetProperty("userName").GetString() == "chan.ky");
        Assert.Equal("licensing", Assert.Single(listed.GetProperty("skills").EnumerateArray()).GetString());
        Assert.False(listed.GetProperty("byProvider").GetBoolean());
    }

    [Fact]
    public async Task TheChoices_AreThoseOfTheHouse()
    {
        var choices = await (await SignInAsync(_host, ["admin"])).GetFromJsonAsync<JsonElement>("/staff/api/accounts/choices");

        Assert.Contains("general", choices.GetProperty("departments").EnumerateArray().Select(d => d.GetProperty("id").GetString()));
        Assert.Equal(
            "發牌",
            Assert.Single(choices.GetProperty("skills").EnumerateArray()).GetProperty("name").GetProperty("zh").GetString()
        );
        Assert.True(choices.GetProperty("local").GetBoolean());
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await SignInAsync(_host, ["supervisor"])).GetAsync("/staff/api/accounts/choices")).StatusCode
        );
    }

    [Theory]
    [InlineData("""{"userName":"two words","name":"A","roles":["agent"],"departments":["*"]}""", "account-user-name")]
    [InlineData("""{"userName":"a1","name":"  ","roles":["agent"],"departments":["*"]}""", "account-name")]
    [InlineData("""{"userName":"a1","name":"A","roles":[],"departments":["*"]}""", "account-roles")]
    [InlineData("""{"userName":"a1","name":"A","roles":["agent","boss"],"departments":["*"]}""", "account-roles")]
    [InlineData("""{"userName":"a1","name":"A","roles":["agent"],"departments":[]}""", "account-departments")]
    [InlineData("""{"userName":"a1","name":"A","roles":["agent"],"departments":["two words"]}""", "account-departments")]
    [InlineData("""{"userName":"a1","name":"A","roles":["agent"],"departments":["*"],"languages":["fr"]}""", "account-languages")]
    [InlineData("""{"userName":"a1","name":"A","roles":["agent"],"departments":["*"],"skills":["licencing"]}""", "account-skills")]
    [InlineData("""{"userName":"a1","name":"A","roles":["agent"],"departments":["*"],"capacity":21}""", "account-capacity")]
    public async Task WhatCannotBeTaken_IsRefusedByItsField_AndNothingIsAdded(string account, string code)
    {
        var admin = await SignInAsync(_host, ["admin"]);

        var refused = await admin.SendAsync(Change(HttpMethod.Post, "/staff/api/accounts", JsonDocument.Parse(account)));

        Assert.Equal((HttpStatusCode.BadRequest, code), (refused.StatusCode, await CodeAsync(refused)));
        Assert.Null(await Accounts.FindByUserNameAsync("a1"));
    }

    [Fact]
    public async Task WhatWasReadBeforeAnotherChangeOfRights_IsNotWritten()
    {
        var id = await AddAsync(_host, ["agent"]);
        var before = (await Accounts.FindAsync(id))!;
        await Accounts.ChangeAsync(before with { Disabled = true }, "admin", "account-changed");

        var refusal = await Assert.ThrowsAsync<StaffRefusal>(() =>
            _host
                .Services.GetRequiredService<StaffSignIn>()
                .ChangePasswordAsync(before, Password, "another long passphrase", "192.0.2.1", default)
        );
        Assert.Equal((409, "account-changed"), (refusal.Status, refusal.Code));

        var after = (await Accounts.FindAsync(id))!;
        Assert.Equal((true, before.PasswordHash), (after.Disabled, after.PasswordHash));
    }

    [Fact]
    public async Task OfTwoAdministratorsWhoHadTheSameAccountOpen_TheSecondIsTold_AndOverwritesNothing()
    {
        var admin = await SignInAsync(_host, ["admin"]);
        var id = await AddAsync(_host, ["agent"]);
        var open = (await admin.GetFromJsonAsync<JsonElement>("/staff/api/accounts"))
            .EnumerateArray()
            .Single(a => a.GetProperty("id").GetString() == id)
            .GetProperty("version")
            .GetInt64();

        var after = await OkAsync(
            await admin.SendAsync(
                Change(
                    HttpMethod.Put,
                    $"/staff/api/accounts/{id}",
                    new
                    {
                        name = "The First",
                        capacity = 4,
                        version = open,
                    }
                )
            )
        );
        var second = await admin.SendAsync(
            Change(
                HttpMethod.Put,
                $"/staff/api/accounts/{id}",
                new
                {
                    name = "The Second",
                    capacity = 5,
                    version = open,
                }
            )
        );

        Assert.Equal((HttpStatusCode.Conflict, "account-changed"), (second.StatusCode, await CodeAsync(second)));
        Assert.Equal(("The First", 4), ((await Accounts.FindAsync(id))!.Name, (await Accounts.FindAsync(id))!.Capacity));
        await PutAsync(admin, id, new { name = "The Third", version = after.GetProperty("version").GetInt64() });
        Assert.False(
            await Accounts.ChangeAsync((await Accounts.FindAsync(id))! with { Version = open, Capacity = 6 }, "admin", "account-changed")
        );
    }

    [Fact]
    public async Task APasswordThatThePersonChose_RefusesNoFormThatWasOpen()
    {
        var admin = await SignInAsync(_host, ["admin"]);
        var id = await AddAsync(_host, ["agent"]);
        var open = (await Accounts.FindAsync(id))!;
        Assert.True(await Accounts.ChangeAsync(open with { PasswordHash = "another" }, id, "password-changed"));
        await PutAsync(admin, id, new { name = "A New Name", version = open.Version });
        Assert.Equal("A New Name", (await Accounts.FindAsync(id))!.Name);
    }

    [Fact]
    public async Task AUserNameThatIsTaken_IsRefused_InAnyCase()
    {
        var admin = await SignInAsync(_host, ["admin"]);
        var account = new
        {
            userName = "wong",
            name = "Wong",
            roles = new[] { "editor" },
            departments = Array.Empty<string>(),
        };
        await PostAsync(admin, "/staff/api/accounts", account);

        Assert.Equal(
            "user-name-taken",
            await CodeAsync(await admin.SendAsync(Change(HttpMethod.Post, "/staff/api/accounts", account with { userName = "WONG" })))
        );
    }

    [Fact]
    public async Task ASkillGivenToOneAtWork_LeavesTheirSession_OtherRightsEndIt()
    {
        var admin = await SignInAsync(_host, ["admin"]);
        var id = await AddAsync(_host, ["agent"]);
        var agent = await ClientAsync(id, Password);

        await PutAsync(
            admin,
            id,
            new
            {
                skills = new[] { "licensing" },
                capacity = 5,
                name = "Another Name",
                languages = new[] { "en" },
            }
        );
        Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync("/staff/api/queues")).StatusCode);

        await PutAsync(admin, id, new { departments = new[] { "general" } });
        Assert.Equal(HttpStatusCode.Unauthorized, (await agent.GetAsync("/staff/api/queues")).StatusCode);
    }

    [Fact]
    public async Task WhoIsSwitchedOff_IsOutAtOnce_AndCannotSignIn()
    {
        var admin = await SignInAsync(_host, ["admin"]);
        var id = await AddAsync(_host, ["agent"]);
        var agent = await ClientAsync(id, Password);

        await PutAsync(admin, id, new { disabled = true });

        Assert.Equal(HttpStatusCode.Unauthorized, (await agent.GetAsync("/staff/api/queues")).StatusCode);
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (
                await _host
                    .CreateClient()
                    .SendAsync(Change(HttpMethod.Post, "/staff/api/session", new { userName = id, password = Password }))
            ).StatusCode
        );
    }

    [Fact]
    public async Task ANewFirstPassword_LetsInWhoHadLockedThemselvesOut()
    {
        var admin = await SignInAsync(_host, ["admin"]);
        var id = await AddAsync(_host, ["agent"]);
        for (var i = 0; i < 6; i++)
        {
            await _host
                .CreateClient()
                .SendAsync(Change(HttpMethod.Post, "/staff/api/session", new { userName = id, password = "forgotten" }));
        }

        var given = await PostAsync(admin, $"/staff/api/accounts/{id}/first-password", new { });

        Assert.True((await SignInWithAsync(id, given.GetProperty("password").GetString()!)).GetProperty("mustChangePassword").GetBoolean());
    }

    [Fact]
    public async Task OfAnAccountOfTheProvider_OnlyWhatIsOurs_IsChanged()
    {
        var admin = await SignInAsync(_host, ["admin"]);
        await Accounts.AddAsync(
            new StaffAccount
            {
                Id = "o1",
                UserName = "https://id o1",
                Subject = "https://id o1",
                Name = "Ho",
                Roles = ["agent"],
                Departments = ["td"],
                Languages = ["zh"],
            },
            "test"
        );

        await PutAsync(admin, "o1", new { skills = new[] { "licensing" }, capacity = 2 });

        Assert.Equal(
            "account-of-provider",
            await CodeAsync(await admin.SendAsync(Change(HttpMethod.Put, "/staff/api/accounts/o1", new { roles = new[] { "admin" } })))
        );
        Assert.Equal(
            "account-of-provider",
            await CodeAsync(await admin.SendAsync(Change(HttpMethod.Post, "/staff/api/accounts/o1/first-password", new { })))
        );
        var kept = await Accounts.FindAsync("o1");
        Assert.Equal(("agent", "licensing", 2), (Assert.Single(kept!.Roles), Assert.Single(kept.Skills), kept.Capacity));
    }

    [Fact]
    public async Task OnesOwnAccount_IsNotSwitchedOffByOneself()
    {
        var id = await AddAsync(_host, ["admin"]);
        var admin = await ClientAsync(id, Password);

        Assert.Equal(
            "own-account",
            await CodeAsync(await admin.SendAsync(Change(HttpMethod.Put, $"/staff/api/accounts/{id}", new { disabled = true })))
        );
        Assert.Equal(
            "own-account",
            await CodeAsync(await admin.SendAsync(Change(HttpMethod.Put, $"/staff/api/accounts/{id}", new { roles = new[] { "editor" } })))
        );
    }

    private StaffAccounts Accounts => _host.Services.GetRequiredService<StaffAccounts>();

    private async Task<HttpClient> ClientAsync(string userName, string password)
    {
        var client = _host.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true });
        (await client.SendAsync(Change(HttpMethod.Post, "/staff/api/session", new { userName, password }))).EnsureSuccessStatusCode();
        return client;
    }

    private async Task<JsonElement> SignInWithAsync(string userName, string password) =>
        await (await ClientAsync(userName, password)).GetFromJsonAsync<JsonElement>("/staff/api/session");

    private static async Task<JsonElement> PostAsync(HttpClient client, string path, object body) =>
        await OkAsync(await client.SendAsync(Change(HttpMethod.Post, path, body)));

    private static async Task<JsonElement> PutAsync(HttpClient client, string id, object body) =>
        await OkAsync(await client.SendAsync(Change(HttpMethod.Put, $"/staff/api/accounts/{id}", body)));

    private static async Task<JsonElement> OkAsync(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
