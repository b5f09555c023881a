using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Host.Staff;
using Bot.Storage.Staff;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Host.Tests.Staff.StaffCalls;

namespace Bot.Host.Tests.Staff;

/// <summary>Changes of what a member of staff may do, and who sees them in time.</summary>
public sealed class AccountRightsTests : AccountCalls
{
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

    private static async Task<JsonElement> PutAsync(HttpClient client, string id, object body) =>
        await OkAsync(await client.SendAsync(Change(HttpMethod.Put, $"/staff/api/accounts/{id}", body)));
}
