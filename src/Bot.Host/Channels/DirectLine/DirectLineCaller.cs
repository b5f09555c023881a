using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>
/// Tells who calls, by the Authorization header: a department's server with the secret, or a resident's client with a token.
/// </summary>
internal sealed class DirectLineCaller(IOptions<DirectLineOptions> options, DirectLineTokens tokens, Origins origins)
{
    private const string Scheme = "Bearer ";

    /// <summary>The token's claims; null when the caller has the secret.</summary>
    /// <exception cref="RefusedException">401 without a bearer; 403 for a bad or expired token and for a page that is not trusted
    /// (protocols §1.3).</exception>
    public async Task<TokenClaims?> IdentifyAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header.Length == Scheme.Length)
        {
            throw new RefusedException(401, "Unauthorized", "An Authorization header with 'Bearer' and a token is needed.");
        }

        var bearer = header[Scheme.Length..].Trim();
        if (IsSecret(bearer))
        {
            origins.Check(request, []);
            return null;
        }

        var claims = await tokens.ReadAsync(bearer);
        origins.Check(request, claims.Origins);
        return claims;
    }

    /// <summary>As <see cref="IdentifyAsync"/>, for one conversation.</summary>
    /// <exception cref="RefusedException">Also 403 when the token is for another conversation.</exception>
    public async Task<TokenClaims?> IdentifyAsync(HttpRequest request, string conversationId)
    {
        var claims = await IdentifyAsync(request);
        return claims is null || claims.ConversationId == conversationId
            ? claims
            : throw new RefusedException(403, "BadToken", "The token is for another conversation.");
    }

    private bool IsSecret(string bearer) => options.Value.Secret is { } secret && FixedTime.AreSame(bearer, secret);
}
