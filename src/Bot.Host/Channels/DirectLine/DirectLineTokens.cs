using System.Globalization;
using Bot.Host.Web;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.DirectLine;

/// <summary>
/// Signs and reads tokens and tickets: JWTs of HMAC-SHA256 whose payload holds <c>user</c>, as the clients decode it (protocols §1.3).
/// </summary>
internal sealed class DirectLineTokens
{
    private const string Issuer = "bot";
    private const string TokenAudience = "directline";
    private const string StreamAudience = "directline-stream";
    private const string FileAudience = "directline-file";
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan RenewalGrace = TimeSpan.FromHours(12);
    private static readonly TimeSpan FileLifetime = TimeSpan.FromHours(24);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly SymmetricSecurityKey _key;
    private readonly SigningCredentials _credentials;
    private readonly TimeProvider _time;
    private readonly TimeSpan _lifetime;

    public DirectLineTokens(IOptions<DirectLineOptions> options, DataFolder data, TimeProvider time)
    {
        _key = new(options.Value.SigningKey is { } key ? Convert.FromBase64String(key) : KeyFile.ReadOrMake(data, "directline"));
        _credentials = new(_key, SecurityAlgorithms.HmacSha256);
        _time = time;
        _lifetime = options.Value.TokenLifetime;
    }

    /// <summary>A token that lasts from now.</summary>
    public (string Token, int ExpiresIn) Issue(TokenClaims claims) =>
        (Sign(TokenAudience, _lifetime, Payload(claims)), (int)_lifetime.TotalSeconds);

    /// <summary>A token that lasts as long as <paramref name="claims"/> says.</summary>
    public (string Token, int ExpiresIn) Reissue(TokenClaims claims)
    {
        var left = claims.Expires - _time.GetUtcNow();
        return (Sign(TokenAudience, left, Payload(claims)), Math.Max(0, (int)left.TotalSeconds));
    }

    /// <summary>The part of a stream's address that stands for the token, for 60 seconds.</summary>
    public string StreamTicket(TokenClaims claims, long afterSequence)
    {
        var payload = Payload(claims);
        payload["after"] = afterSequence.ToString(CultureInfo.InvariantCulture);
        return Sign(StreamAudience, StreamLifetime, payload);
    }

    /// <summary>The part of a file's address that opens it, for a day.</summary>
    public string FileTicket(string conversationId, string fileId) =>
        Sign(FileAudience, FileLifetime, new() { ["conv"] = conversationId, ["file"] = fileId });

    /// <summary>Reads a token.</summary>
    /// <exception cref="RefusedException">403: expired (<c>TokenExpired</c>), or not ours (<c>BadToken</c>).</exception>
    public async Task<TokenClaims> ReadAsync(string token) => Claims(await ValidateAsync(token, TokenAudience));

    /// <summary>
    /// Reads a token that may have ended up to twelve hours ago: a resident who comes back to the page keeps the conversation.
    /// </summary>
    /// <exception cref="RefusedException">403, as for a token.</exception>
    public async Task<TokenClaims> ReadForRenewalAsync(string token) => Claims(await ValidateAsync(token, TokenAudience, RenewalGrace));

    /// <summary>Reads a stream's ticket.</summary>
    /// <exception cref="RefusedException">403, as for a token.</exception>
    public async Task<(TokenClaims Claims, long AfterSequence)> ReadStreamTicketAsync(string ticket)
    {
        var read = await ValidateAsync(ticket, StreamAudience);
        return (Claims(read), long.Parse(read.GetClaim("after").Value, CultureInfo.InvariantCulture));
    }

    /// <summary>Checks a file's ticket.</summary>
    /// <exception cref="RefusedException">403, as for a token.</exception>
    public async Task CheckFileTicketAsync(string ticket, string conversationId, string fileId)
    {
        var read = await ValidateAsync(ticket, FileAudience);
        if (read.GetClaim("conv").Value != conversationId || read.GetClaim("file").Value != fileId)
        {
            throw new RefusedException(403, "BadToken", "The link is for another file.");
        }
    }

    private static Dictionary<string, object> Payload(TokenClaims claims)
    {
        var payload = new Dictionary<string, object> { ["conv"] = claims.ConversationId, ["user"] = claims.UserId };
        if (claims.UserName is { } name)
        {
            payload["name"] = name;
        }

        if (claims.Department is { } department)
        {
            payload["department"] = department;
        }

        if (claims.Origins.Count > 0)
        {
            payload["origins"] = claims.Origins.ToArray();
        }

        return payload;
    }

    private static TokenClaims Claims(JsonWebToken token) =>
        new(token.GetClaim("conv").Value, token.GetClaim("user").Value)
        {
            UserName = token.TryGetPayloadValue("name", out string? name) ? name : null,
            Department = token.TryGetPayloadValue("department", out string? department) ? department : null,
            Origins = token.TryGetPayloadValue("origins", out string[]? origins) ? origins ?? [] : [],
            Expires = new(token.ValidTo, TimeSpan.Zero),
        };

    private string Sign(string audience, TimeSpan lifetime, Dictionary<string, object> payload)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Issuer,
                Audience = audience,
                NotBefore = now,
                Expires = now + lifetime,
                Claims = payload,
                SigningCredentials = _credentials,
            }
        );
    }

    private async Task<JsonWebToken> ValidateAsync(string token, string audience, TimeSpan grace = default)
    {
        var result = await _handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = Issuer,
                ValidAudience = audience,
                IssuerSigningKey = _key,
                ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
                RequireExpirationTime = true,
                LifetimeValidator = (_, expires, _, _) =>
                    expires + grace > _time.GetUtcNow().UtcDateTime ? true : throw new SecurityTokenExpiredException(),
            }
        );
        return result switch
        {
            { IsValid: true, SecurityToken: JsonWebToken read } => read,
            { Exception: SecurityTokenExpiredException } => throw new RefusedException(
                403,
                "TokenExpired",
                "The token has expired; get a new one."
            ),
            _ => throw new RefusedException(403, "BadToken", "The token was not issued here, or is for something else."),
        };
    }
}
