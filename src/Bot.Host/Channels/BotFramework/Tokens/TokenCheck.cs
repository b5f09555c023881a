using System.Text.Json;
using Bot.Host.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.BotFramework.Tokens;

/// <summary>
/// The checks that every token of the protocol goes through: bearer, signed by RSA, known key, issuer, audience, lifetime (protocols §1.9).
/// </summary>
internal static class TokenCheck
{
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>The token of the header, not checked yet.</summary>
    /// <exception cref="RefusedException">401: none, another scheme, or no JWT.</exception>
    public static JsonWebToken Read(string? authorization)
    {
        var parts = authorization?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var scheme, var token] || !scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
        {
            throw Refused("A bearer token is needed.");
        }

        try
        {
            return Handler.CanReadToken(token) ? Handler.ReadJsonWebToken(token) : throw Refused("The token is no JWT.");
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or JsonException or FormatException)
        {
            throw Refused("The token is no JWT.");
        }
    }

    /// <summary>Checks the token and returns the key that signed it.</summary>
    /// <exception cref="RefusedException">401: a check failed. 503: it cannot be made, as the issuer is away.</exception>
    public static async Task<JsonWebKey> CheckAsync(
        JsonWebToken token,
        OpenIdKeys keys,
        Func<string, bool> isIssuer,
        Func<string, bool> isAudience,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        if (await keys.FindAsync(token.Kid, cancellationToken) is not { } key)
        {
            throw Refused("The token is signed by a key that its issuer does not have.");
        }

        var result = await Handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                IssuerSigningKey = key,
                IssuerValidator = (issuer, _, _) => isIssuer(issuer) ? issuer : throw new SecurityTokenInvalidIssuerException(),
                AudienceValidator = (audiences, _, _) => audiences.Any(isAudience),
                LifetimeValidator = (from, until, _, _) =>
                    time.GetUtcNow().UtcDateTime is var now
                    && until is not null
                    && now - Skew <= until
                    && (from is null || now + Skew >= from),
            }
        );
        return result.IsValid ? key : throw Refused($"The token is not good ({result.Exception?.GetType().Name ?? "unknown"}).");
    }

    /// <summary>Whether the key may sign for the channel.</summary>
    public static bool Endorses(JsonWebKey key, string channelId) =>
        key.AdditionalData.TryGetValue("endorsements", out var said)
        && said switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } list => list.EnumerateArray()
                .Any(item => item.ValueKind == JsonValueKind.String && item.GetString() == channelId),
            IEnumerable<object> list => list.Any(item =>
                item is string text
                    ? text == channelId
                    : item is JsonElement { ValueKind: JsonValueKind.String } element && element.GetString() == channelId
            ),
            _ => false,
        };

    /// <summary>The app that an emulator's, skill's or bot's token is of: <c>appid</c> of version 1.0, <c>azp</c> of 2.0.</summary>
    public static string? AppOf(JsonWebToken token) =>
        Claim(token, "ver") switch
        {
            null or "" or "1.0" => Claim(token, "appid"),
            "2.0" => Claim(token, "azp"),
            _ => null,
        };

    public static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    public static RefusedException Refused(string message) => new(401, "Unauthorized", message);
}
