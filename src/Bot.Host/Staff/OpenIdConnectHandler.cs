using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bot.Host.Staff;

/// <summary>The code flow of OpenID Connect Core 1.0 §3.1 on the framework's OAuth handler: endpoints from discovery, a nonce, and the id token as the ticket.</summary>
internal sealed class OpenIdConnectHandler(
    IOptionsMonitor<OAuthOptions> options, ILoggerFactory logger, UrlEncoder encoder, IConfigurationManager<OpenIdConnectConfiguration> discovery, IdTokens idTokens)
    : OAuthHandler<OAuthOptions>(options, logger, encoder)
{
    private const string NonceKey = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Options.AuthorizationEndpoint = (await discovery.GetConfigurationAsync(Context.RequestAborted)).AuthorizationEndpoint;
        properties.Items[NonceKey] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        await base.HandleChallengeAsync(properties);
    }

    // The nonce goes out as a hash: who reads the address bar cannot make the one in the protected state.
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = properties.Items[NonceKey]!;
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), "nonce", HashOf(nonce));
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        Options.TokenEndpoint = (await discovery.GetConfigurationAsync(Context.RequestAborted)).TokenEndpoint;
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var idToken = tokens.Response?.RootElement.TryGetProperty("id_token", out var value) == true ? value.GetString() : null;
        var claims = await idTokens.ReadAsync(
            idToken ?? throw new InvalidOperationException("The provider answered without an id_token."), HashOf(properties.Items[NonceKey] ?? ""), Context.RequestAborted);
        return new AuthenticationTicket(new ClaimsPrincipal(claims), properties, Scheme.Name);
    }

    private static string HashOf(string nonce) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(nonce)));
}
