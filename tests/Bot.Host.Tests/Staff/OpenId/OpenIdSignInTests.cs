using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Bot.Host.Staff;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Tests.Staff.OpenId;

/// <summary>The whole code flow, from the button on the sign-in page to the session, against a provider that is strict.</summary>
public sealed class OpenIdSignInTests : IAsyncLifetime
{
    private const string Failed = "/staff/sign-in?problem=openid-failed";
    private const string NoRole = "/staff/sign-in?problem=no-role";

    private FakeProvider _provider = null!;
    private HostFactory _host = null!;
    private HttpClient _browser = null!;

    public async Task InitializeAsync()
    {
        _provider = await FakeProvider.StartAsync();
        Start([]);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task WhoTheProviderKnows_IsSignedIn_WithTheRightsOfTheirClaims()
    {
        Assert.Equal("/staff/desk", await SignInAsync());

        var me = await MeAsync();
        Assert.Equal("Chan Ka Yan", me.GetProperty("name").GetString());
        Assert.Equal("agent", Assert.Single(me.GetProperty("roles").EnumerateArray()).GetString());
        Assert.Equal("td", Assert.Single(me.GetProperty("departments").EnumerateArray()).GetString());
        Assert.Equal("zh", Assert.Single(me.GetProperty("languages").EnumerateArray()).GetString());
        Assert.False(me.GetProperty("mustChangePassword").GetBoolean());
        Assert.Equal(HttpStatusCode.OK, (await _browser.GetAsync("/staff/api/queues")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _browser.GetAsync("/staff/api/accounts")).StatusCode);
        Assert.Empty(_provider.Refused);
    }

    [Fact]
    public async Task TheSignInPage_OffersIt()
    {
        var methods = await _browser.GetFromJsonAsync<JsonElement>("/staff/api/session/methods");

        Assert.Equal("/staff/sign-in/openid", methods.GetProperty("openIdConnect").GetProperty("url").GetString());
    }

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
    [InlineData("nonce", "another-sign-in-of-somebody")]
    [InlineData("nonce", null)]
    [InlineData("aud", "another-client")]
    [InlineData("iss", "https://elsewhere.example")]
    [InlineData("exp", "past")]
    [InlineData("exp", null)]
    [InlineData("nbf", "future")]
    public async Task AnIdTokenThatDoesNotHold_SignsNobodyIn(string claim, string? value)
    {
        _provider.Tamper = claims =>
        {
            claims.Remove(claim);
            if (value is not null)
            {
                claims[claim] = value switch
                {
                    "past" => DateTimeOffset.UtcNow.AddMinutes(-10).ToUnixTimeSeconds(),
                    "future" => DateTimeOffset.UtcNow.AddMinutes(10).ToUnixTimeSeconds(),
                    _ => value,
                };
            }
        };

        Assert.Equal(Failed, await SignInAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await _browser.GetAsync("/staff/api/session")).StatusCode);
    }

    [Theory]
    [InlineData("unknown key")]
    [InlineData("key under a known id")]
    [InlineData("none")]
    [InlineData("secret")]
    public async Task AnIdTokenThatTheProvidersKeysDidNotSign_SignsNobodyIn(string how)
    {
        _provider.Published = [_provider.Key];
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        _provider.Sign = claims =>
            how switch
            {
                "unknown key" => handler.CreateToken(
                    new SecurityTokenDescriptor
                    {
                        Claims = claims,
                        SigningCredentials = new(FakeProvider.NewKey("key-9"), SecurityAlgorithms.RsaSha256),
                    }
                ),
                "key under a known id" => handler.CreateToken(
                    new SecurityTokenDescriptor
                    {
                        Claims = claims,
                        SigningCredentials = new(FakeProvider.NewKey("key-1"), SecurityAlgorithms.RsaSha256),
                    }
                ),
                "none" => handler.CreateToken(new SecurityTokenDescriptor { Claims = claims }),
                _ => handler.CreateToken(
                    new SecurityTokenDescriptor
                    {
                        Claims = claims,
                        SigningCredentials = new(
                            new SymmetricSecurityKey(Encoding.UTF8.GetBytes(FakeProvider.ClientSecret + "-long-enough-for-it")),
                            SecurityAlgorithms.HmacSha256
                        ),
                    }
                ),
            };

        Assert.Equal(Failed, await SignInAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await _browser.GetAsync("/staff/api/session")).StatusCode);
    }

    [Fact]
    public async Task WhenTheProviderChangesItsKey_TheFirstWhoComesIsSignedIn()
    {
        Assert.Equal("/staff/desk", await SignInAsync());
        _provider.Key = FakeProvider.NewKey("key-2");

        Assert.Equal("/staff/desk", await SignInAsync());
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
    public async Task ACallbackOfAnotherBrowser_OrASecondTime_SignsNobodyIn()
    {
        var callback = await AuthorizeAsync();
        var other = Browser();

        Assert.Equal(Failed, await LocationAsync(other, callback));
        Assert.Equal("/staff/desk", await LocationAsync(_browser, callback));
        Assert.Equal(Failed, await LocationAsync(_browser, callback));
        Assert.Equal(HttpStatusCode.Unauthorized, (await other.GetAsync("/staff/api/session")).StatusCode);
    }

    [Fact]
    public async Task WhoSaysNoAtTheProvider_IsToldOnTheSignInPage()
    {
        var callback = await AuthorizeAsync();
        var state = callback.Split("state=")[1];

        Assert.Equal(Failed, await LocationAsync(_browser, $"{FakeProvider.Callback}?error=access_denied&state={state}"));
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

    private void Start(Dictionary<string, string?> settings)
    {
        settings["Staff:OpenIdConnect:Authority"] = _provider.Issuer;
        settings["Staff:OpenIdConnect:ClientId"] = FakeProvider.ClientId;
        settings["Staff:OpenIdConnect:ClientSecret"] = FakeProvider.ClientSecret;
        _host = new HostFactory(settings);
        _browser = Browser();
    }

    private HttpClient Browser() =>
        _host.CreateClient(
            new WebApplicationFactoryClientOptions
            {
                AllowAutoRedirect = false,
                HandleCookies = true,
                BaseAddress = new("https://localhost"),
            }
        );

    /// <returns>Where the browser ends.</returns>
    private async Task<string> SignInAsync() => await LocationAsync(_browser, await AuthorizeAsync());

    /// <returns>The callback with its code, as the provider redirects to it.</returns>
    private async Task<string> AuthorizeAsync()
    {
        using var toProvider = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        return await LocationAsync(toProvider, await LocationAsync(_browser, "/staff/sign-in/openid"));
    }

    private static async Task<string> LocationAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        Assert.True(
            response.StatusCode == HttpStatusCode.Redirect,
            $"{address}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}"
        );
        return response.Headers.Location!.OriginalString;
    }

    private Task<JsonElement> MeAsync() => _browser.GetFromJsonAsync<JsonElement>("/staff/api/session");
}
