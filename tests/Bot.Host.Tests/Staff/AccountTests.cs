using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using static Bot.Host.Tests.Staff.StaffCalls;

namespace Bot.Host.Tests.Staff;

/// <summary>What an administrator does with accounts, by the calls of the staff page.</summary>
public sealed class AccountTests : AccountCalls
{
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

    private async Task<JsonElement> SignInWithAsync(string userName, string password) =>
        await (await ClientAsync(userName, password)).GetFromJsonAsync<JsonElement>("/staff/api/session");

    private static async Task<JsonElement> PostAsync(HttpClient client, string path, object body) =>
        await OkAsync(await client.SendAsync(Change(HttpMethod.Post, path, body)));
}
