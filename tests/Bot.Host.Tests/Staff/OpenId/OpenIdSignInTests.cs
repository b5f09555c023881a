using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Tests.Staff.OpenId;

/// <summary>The whole code flow, from the button on the sign-in page to the session, against a provider that is strict.</summary>
public sealed class OpenIdSignInTests : OpenIdBrowser
{
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
    public async Task APublicClient_SendsNoSecret()
    {
        await _host.DisposeAsync();
        _provider.ClientSecret = null;
        Start([]);

        Assert.Equal("/staff/desk", await SignInAsync());
    }

    [Fact]
    public async Task TheSignInPage_OffersIt()
    {
        var methods = await _browser.GetFromJsonAsync<JsonElement>("/staff/api/session/methods");

        Assert.Equal("/staff/sign-in/openid", methods.GetProperty("openIdConnect").GetProperty("url").GetString());
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
                        SigningCredentials = new(FakeProvider.KeyOf("key-9"), SecurityAlgorithms.RsaSha256),
                    }
                ),
                "key under a known id" => handler.CreateToken(
                    new SecurityTokenDescriptor
                    {
                        Claims = claims,
                        SigningCredentials = new(FakeProvider.KeyOf("key-1", key: "a forger"), SecurityAlgorithms.RsaSha256),
                    }
                ),
                "none" => handler.CreateToken(new SecurityTokenDescriptor { Claims = claims }),
                _ => handler.CreateToken(
                    new SecurityTokenDescriptor
                    {
                        Claims = claims,
                        SigningCredentials = new(
                            new SymmetricSecurityKey(Encoding.UTF8.GetBytes(FakeProvider.SecretOfTheDesk + "-long-enough-for-it")),
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
        _provider.Key = FakeProvider.KeyOf("key-2");

        Assert.Equal("/staff/desk", await SignInAsync());
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
}
