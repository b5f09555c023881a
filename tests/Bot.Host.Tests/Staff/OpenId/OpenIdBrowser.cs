using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Host.Staff;
using Bot.Host.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Bot.Host.Tests.Staff.OpenId;

/// <summary>A browser, our host and a provider of OpenID Connect.</summary>
public abstract class OpenIdBrowser : IAsyncLifetime
{
    private protected const string Failed = "/staff/sign-in?problem=openid-failed";
    private protected const string NoRole = "/staff/sign-in?problem=no-role";

    private protected FakeProvider _provider = null!;
    private protected HostFactory _host = null!;
    private protected HttpClient _browser = null!;

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

    private protected void Start(Dictionary<string, string?> settings)
    {
        settings["Staff:OpenIdConnect:Authority"] = _provider.Issuer;
        settings["Staff:OpenIdConnect:ClientId"] = FakeProvider.ClientId;
        settings["Staff:OpenIdConnect:ClientSecret"] = _provider.ClientSecret;
        _host = new HostFactory(settings);
        _browser = Browser();
    }

    private protected HttpClient Browser() =>
        _host.CreateClient(
            new WebApplicationFactoryClientOptions
            {
                AllowAutoRedirect = false,
                HandleCookies = true,
                BaseAddress = new("https://localhost"),
            }
        );

    /// <returns>Where the browser ends.</returns>
    private protected async Task<string> SignInAsync() => await LocationAsync(_browser, await AuthorizeAsync());

    /// <returns>The callback with its code, as the provider redirects to it.</returns>
    private protected async Task<string> AuthorizeAsync()
    {
        using var toProvider = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        return await LocationAsync(toProvider, await LocationAsync(_browser, "/staff/sign-in/openid"));
    }

    private protected static async Task<string> LocationAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        Assert.True(
            response.StatusCode == HttpStatusCode.Redirect,
            $"{address}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}"
        );
        return response.Headers.Location!.OriginalString;
    }

    private protected Task<JsonElement> MeAsync() => _browser.GetFromJsonAsync<JsonElement>("/staff/api/session");
}
