using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Staff;

/// <summary>
/// Checks id tokens: signature by the provider's keys, issuer, audience, time and nonce (OpenID Connect Core 1.0 §3.1.3.7).
/// </summary>
internal sealed class IdTokens(
    IConfigurationManager<OpenIdConnectConfiguration> discovery,
    IDocumentRetriever documents,
    OpenIdConnectOptions options
)
{
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <exception cref="SecurityTokenException">The token does not hold.</exception>
    public async Task<ClaimsIdentity> ReadAsync(string token, string nonce, CancellationToken cancellationToken)
    {
        var result = await ValidateAsync(token, await discovery.GetConfigurationAsync(cancellationToken));
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider has changed its key. The refresh goes on behind our back; who is here now shall not wait for it.
            discovery.RequestRefresh();
            result = await ValidateAsync(
                token,
                await OpenIdConnectConfigurationRetriever.GetAsync(options.Discovery, documents, cancellationToken)
            );
        }

        if (!result.IsValid)
        {
            throw new SecurityTokenException("The id token does not hold.", result.Exception);
        }

        return result.ClaimsIdentity.FindFirst("nonce")?.Value == nonce
            ? result.ClaimsIdentity
            : throw new SecurityTokenException("The id token answers another sign-in.");
    }

    private Task<TokenValidationResult> ValidateAsync(string token, OpenIdConnectConfiguration provider) =>
        _handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = provider.Issuer,
                ValidAudience = options.ClientId,
                IssuerSigningKeys = provider.SigningKeys,
                ValidAlgorithms =
                [
                    SecurityAlgorithms.RsaSha256,
                    SecurityAlgorithms.RsaSsaPssSha256,
                    SecurityAlgorithms.EcdsaSha256,
                    SecurityAlgorithms.RsaSha384,
                    SecurityAlgorithms.EcdsaSha384,
                    SecurityAlgorithms.RsaSha512,
                    SecurityAlgorithms.EcdsaSha512,
                ],
                RequireExpirationTime = true,
                RequireSignedTokens = true,
                ClockSkew = TimeSpan.FromMinutes(2),
            }
        );
}
