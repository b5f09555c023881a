using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bot.Host.Staff;

/// <summary>
/// The code flow of OpenID Connect Core 1.0 §3.1 on the framework's OAuth handler: endpoints from discovery, a nonce, and the id token as
/// the ticket.
/// </summary>
internal sealed class OpenIdConnectHandler(
    IOptionsMonitor<OAuthOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    OpenIdConnectOptions client,
    IConfigurationManager<OpenIdConnectConfiguration> discovery,
    IdTokens idTokens
) : OAuthHandler<OAuthOptions>(options, logger, encoder)
{
    private const string NonceKey = "nonce";

    // A handler serves one request; its options are those of all.
    private string? _authorizationEndpoint;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        _authorizationEndpoint = (await discovery.GetConfigurationAsync(Context.RequestAborted)).AuthorizationEndpoint;
        properties.Items[NonceKey] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        await base.HandleChallengeAsync(properties);
    }

    // The nonce goes out as a hash: who reads the address bar cannot make the one in the protected state.
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = properties.Items[NonceKey]!;
        var asked = QueryHelpers.ParseQuery(new Uri(base.BuildChallengeUrl(properties, redirectUri)).Query);
        return QueryHelpers.AddQueryString(QueryHelpers.AddQueryString(_authorizationEndpoint!, asked), "nonce", HashOf(nonce));
    }

    // As the framework's own (RFC 6749 §4.1.3, RFC 7636 §4.5), which takes the endpoint from the options of all requests.
    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["client_id"] = client.ClientId,
            ["grant_type"] = "authorization_code",
            ["code"] = context.Code,
            ["redirect_uri"] = context.RedirectUri,
        };
        if (client.ClientSecret.Length > 0)
        {
            form["client_secret"] = client.ClientSecret;
        }

        if (context.Properties.Items.Remove(OAuthConstants.CodeVerifierKey, out var verifier))
        {
            form[OAuthConstants.CodeVerifierKey] = verifier!;
        }

        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            (await discovery.GetConfigurationAsync(Context.RequestAborted)).TokenEndpoint
        )
        {
            Content = new FormUrlEncodedContent(form),
        };
        request.Headers.Accept.Add(new("application/json"));
        using var response = await Backchannel.SendAsync(request, Context.RequestAborted);
        return response.IsSuccessStatusCode
            ? OAuthTokenResponse.Success(JsonDocument.Parse(await response.Content.ReadAsStringAsync(Context.RequestAborted)))
            : OAuthTokenResponse.Failed(
                new AuthenticationFailureException($"The provider's token endpoint answered {(int)response.StatusCode}.")
            );
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity,
        AuthenticationProperties properties,
        OAuthTokenResponse tokens
    )
    {
        var idToken = tokens.Response?.RootElement.TryGetProperty("id_token", out var value) == true ? value.GetString() : null;
        var claims = await idTokens.ReadAsync(
            idToken ?? throw new InvalidOperationException("The provider answered without an id_token."),
            HashOf(properties.Items[NonceKey] ?? ""),
            Context.RequestAborted
        );
        return new AuthenticationTicket(new ClaimsPrincipal(claims), properties, Scheme.Name);
    }

    private static string HashOf(string nonce) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(nonce)));
}
