using System.Net;
using Bot.Host.Staff;
using Bot.Storage.Staff;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Host.Tests.Staff.OpenId;

/// <summary>Roles, departments and skills of who signs in at a provider.</summary>
public sealed class OpenIdRightsTests : OpenIdBrowser
{
    [Fact]
    public async Task AtTheNextSignIn_RolesAreTheProvidersAgain_AndTheAccountIsTheSame()
    {
        await SignInAsync();
        var id = (await MeAsync()).GetProperty("id").GetString();
        _provider.Person["roles"] = new[] { "supervisor", "agent", "astronaut" };

        Assert.Equal("/staff/desk", await SignInAsync());

        var me = await MeAsync();
        Assert.Equal(id, me.GetProperty("id").GetString());
        Assert.Equal(["supervisor", "agent"], me.GetProperty("roles").EnumerateArray().Select(r => r.GetString()));
    }

    [Theory]
    [InlineData("astronaut")]
    [InlineData("")]
    public async Task WithoutARoleThatIsKnownHere_NobodyIsSignedIn(string role)
    {
        _provider.Person["roles"] = new[] { role };

        Assert.Equal(NoRole, await SignInAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await _browser.GetAsync("/staff/api/session")).StatusCode);
    }

    [Fact]
    public async Task WhoHasLostEveryRole_LosesTheRunningSessionToo()
    {
        await SignInAsync();
        Assert.Equal(HttpStatusCode.OK, (await _browser.GetAsync("/staff/api/session")).StatusCode);
        _provider.Person["roles"] = Array.Empty<string>();

        Assert.Equal(NoRole, await SignInAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, (await _browser.GetAsync("/staff/api/session")).StatusCode);
        Assert.Empty((await _host.Services.GetRequiredService<StaffAccounts>().FindBySubjectAsync($"{_provider.Issuer} user-1"))!.Roles);
    }

    [Fact]
    public async Task AnAccountThatIsDisabledHere_StaysOut()
    {
        await SignInAsync();
        var accounts = _host.Services.GetRequiredService<StaffAccounts>();
        var account = (await accounts.FindBySubjectAsync($"{_provider.Issuer} user-1"))!;
        await accounts.ChangeAsync(account with { Disabled = true }, "test", "account-changed");

        Assert.Equal(NoRole, await SignInAsync());
    }

    [Fact]
    public async Task GroupsOfTheProvider_BecomeRolesAndDepartments_ByTheSettings()
    {
        await _host.DisposeAsync();
        Start(
            new()
            {
                ["Staff:OpenIdConnect:RoleClaim"] = "groups",
                ["Staff:OpenIdConnect:DepartmentClaim"] = "groups",
                ["Staff:OpenIdConnect:Roles:Contact Centre Agents"] = "agent",
                ["Staff:OpenIdConnect:Roles:CSC-Leads"] = "supervisor",
                ["Staff:OpenIdConnect:Departments:Transport"] = "td",
            }
        );
        _provider.Person["groups"] = new[] { "Contact Centre Agents", "admin", "Transport", "Everyone" };

        Assert.Equal("/staff/desk", await SignInAsync());

        var me = await MeAsync();
        Assert.Equal("agent", Assert.Single(me.GetProperty("roles").EnumerateArray()).GetString());
        Assert.Equal("td", Assert.Single(me.GetProperty("departments").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task SkillsComeFromTheClaimThatTheSettingsName()
    {
        await _host.DisposeAsync();
        Start(
            new(Skills)
            {
                ["Staff:OpenIdConnect:SkillClaim"] = "groups",
                ["Staff:OpenIdConnect:Skills:Sign Language Team"] = "sign-language",
            }
        );
        _provider.Person["groups"] = new[] { "Sign Language Team", "licensing", "Everyone" };
        await SignInAsync();
        Assert.Equal(["sign-language"], (await AccountAsync()).Skills);

        _provider.Person["groups"] = new[] { "Everyone" };
        await SignInAsync();

        Assert.Empty((await AccountAsync()).Skills);
    }

    [Fact]
    public async Task WithoutAClaimForThem_SkillsStayAsTheAdministratorGaveThem()
    {
        await _host.DisposeAsync();
        Start(new(Skills));
        _provider.Person["skills"] = new[] { "licensing" };
        await SignInAsync();
        var accounts = _host.Services.GetRequiredService<StaffAccounts>();
        await accounts.ChangeAsync(await AccountAsync() with { Skills = ["sign-language"] }, "test", "account-changed");
        _provider.Person["roles"] = new[] { "supervisor" };

        await SignInAsync();

        Assert.Equal(["sign-language"], (await AccountAsync()).Skills);
    }

    [Theory]
    [InlineData("licencing", "groups", "names the skill 'licencing', which Handoff:Skills does not have")]
    [InlineData("licensing", "", "SkillClaim does not name the claim")]
    public void SettingsOfSkillsThatContradictThemselves_AreSaidAtStart(string skill, string claim, string said)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>(Skills)
                {
                    ["Staff:OpenIdConnect:Authority"] = _provider.Issuer,
                    ["Staff:OpenIdConnect:ClientId"] = FakeProvider.ClientId,
                    ["Staff:OpenIdConnect:SkillClaim"] = claim,
                    ["Staff:OpenIdConnect:Skills:Licences"] = skill,
                }
            )
            .Build();

        var problem = Assert.Throws<OptionsValidationException>(() => new ServiceCollection().AddOpenIdConnectSignIn(settings));

        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Skills =>
        new() { ["Handoff:Skills:0:Id"] = "licensing", ["Handoff:Skills:1:Id"] = "sign-language" };

    private async Task<StaffAccount> AccountAsync() =>
        await _host.Services.GetRequiredService<StaffAccounts>().FindBySubjectAsync($"{_provider.Issuer} user-1")
        ?? throw new InvalidOperationException("Nobody has signed in.");
}
