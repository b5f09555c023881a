using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Bot.Host.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Tests.Staff.OpenId;

/// <summary>
/// An identity provider on a port of its own (OpenID Connect Core 1.0 §3.1, PKCE by RFC 7636): refuses every request that is not as the
/// standards have it, gives a code once, and signs what it is told to sign.
/// </summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    public const string ClientId = "the-desk";
    public const string SecretOfTheDesk = "the-secret-of-the-desk";
    public const string Callback = "https://localhost/staff/sign-in/openid/callback";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Authorization> _codes = new(StringComparer.Ordinal);

    private FakeProvider(WebApplication app) => _app = app;

    public string Issuer => _app.Urls.First();

    /// <summary>The key that signs.</summary>
    public RsaSecurityKey Key { get; set; } = KeyOf("key-1");

    /// <summary>The keys that are told; null: the one that signs.</summary>
    public IReadOnlyList<RsaSecurityKey>? Published { get; set; }

    /// <summary>Who signs in, as claims of the id token.</summary>
    public Dictionary<string, object> Person { get; } =
        new(StringComparer.Ordinal)
        {
            ["sub"] = "user-1",
            ["name"] = "Chan Ka Yan",
            ["roles"] = new[] { "agent" },
            ["departments"] = new[] { "td" },
            ["languages"] = new[] { "zh" },
        };

    /// <summary>What is done to the token's claims before it is signed.</summary>
    public Action<Dictionary<string, object>> Tamper { get; set; } = _ => { };

    /// <summary>Makes the token; null: signed with <see cref="Key"/>.</summary>
    public Func<Dictionary<string, object>, string>? Sign { get; set; }

    /// <summary>What the client must send; null: it is a public one, and may send none.</summary>
    public string? ClientSecret { get; set; } = SecretOfTheDesk;

    /// <summary>What was wrong with the requests that were refused.</summary>
    public ConcurrentQueue<string> Refused { get; } = [];

    /// <param name="id">What the token calls it.</param>
    /// <param name="key">Which it is, where that is another.</param>
    public static RsaSecurityKey KeyOf(string id, string? key = null) => new(TestKeys.Rsa(key ?? id)) { KeyId = id };

    public static async Task<FakeProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var provider = new FakeProvider(app);
        app.MapGet("/.well-known/openid-configuration", provider.Discovery);
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", (Delegate)provider.TokenAsync);
        app.MapGet("/jwks", provider.Keys);
        await app.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Discovery() =>
        Results.Json(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["issuer"] = Issuer,
                ["authorization_endpoint"] = $"{Issuer}/authorize",
                ["token_endpoint"] = $"{Issuer}/token",
                ["jwks_uri"] = $"{Issuer}/jwks",
                ["response_types_supported"] = new[] { "code" },
                ["subject_types_supported"] = new[] { "public" },
                ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
                ["code_challenge_methods_supported"] = new[] { "S256" },
                ["token_endpoint_auth_methods_supported"] = new[] { "client_secret_post" },
            }
        );

    private IResult Keys() =>
        Results.Json(
            new
            {
                keys = (Published ?? [Key]).Select(k =>
                {
                    var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(k);
                    return new
                    {
                        kty = "RSA",
                        use = "sig",
                        alg = "RS256",
                        kid = k.KeyId,
                        n = jwk.N,
                        e = jwk.E,
                    };
                }),
            }
        );

    private IResult Authorize(HttpContext context)
    {
        var query = context.Request.Query;
        string Of(string name) => query[name] is [{ } one] ? one : "";
        if (
            Problem(
                (Of("response_type") != "code", "response_type"),
                (Of("client_id") != ClientId, "client_id"),
                (Of("redirect_uri") != Callback, "redirect_uri"),
                (!Of("scope").Split(' ').Contains("openid"), "scope"),
                (Of("state").Length < 16, "state"),
                (Of("nonce").Length < 16, "nonce"),
                (Of("code_challenge_method") != "S256", "code_challenge_method"),
                (Of("code_challenge").Length != 43, "code_challenge")
            ) is
            { } problem
        )
        {
            return problem;
        }

        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        _codes[code] = new(Of("nonce"), Of("code_challenge"));
        return Results.Redirect(
            QueryHelpers.AddQueryString(Callback, new Dictionary<string, string?> { ["code"] = code, ["state"] = Of("state") })
        );
    }

    private async Task<IResult> TokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        string Of(string name) => form[name] is [{ } one] ? one : "";
        if (
            Problem(
                (Of("grant_type") != "authorization_code", "grant_type"),
                (Of("client_id") != ClientId, "client_id"),
                ((form.TryGetValue("client_secret", out var secret) ? secret.ToString() : null) != ClientSecret, "client_secret"),
                (Of("redirect_uri") != Callback, "redirect_uri")
            ) is
            { } problem
        )
        {
            return problem;
        }

        if (
            !_codes.TryRemove(Of("code"), out var given)
            || Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Of("code_verifier")))) != given.Challenge
        )
        {
            Refused.Enqueue("code");
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        }

        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>(Person, StringComparer.Ordinal)
        {
            ["iss"] = Issuer,
            ["aud"] = ClientId,
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 300,
            ["nonce"] = given.Nonce,
        };
        Tamper(claims);
        return Results.Json(
            new
            {
                access_token = "an-access-token",
                token_type = "Bearer",
                expires_in = 300,
                id_token = (Sign ?? SignWithKey)(claims),
            }
        );
    }

    private string SignWithKey(Dictionary<string, object> claims) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor { Claims = claims, SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256) }
        );

    private IResult? Problem(params ReadOnlySpan<(bool IsWrong, string What)> rules)
    {
        foreach (var (isWrong, what) in rules)
        {
            if (isWrong)
            {
                Refused.Enqueue(what);
                return Results.Json(new { error = "invalid_request", error_description = what }, statusCode: 400);
            }
        }

        return null;
    }

    private sealed record Authorization(string Nonce, string Challenge);
}
