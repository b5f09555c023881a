using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Tests.Hosting;
using Bot.Protocol.Activities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Tests.Channels.BotFramework;

/// <summary>
/// The public cloud as far as the protocol needs it: signing keys with endorsements, the login, and a connector that takes replies.
/// </summary>
internal sealed class FakeCloud : HttpMessageHandler
{
    public const string AppId = "our-app";
    public const string Issuer = "https://api.botframework.com";
    public const string Service = "https://connector.test/teams/";
    private const string Tenant = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    private readonly ConcurrentDictionary<string, (RSA Rsa, string[]? Endorsements)> _keys = new();
    private readonly ConcurrentQueue<int> _failures = new();

    public FakeCloud()
    {
        AddKey("k1", ["msteams", "webchat"]);
        AddKey("bare", null);
        AddKey("aad", null);
    }

    public ConcurrentQueue<(string Path, string? Token, Activity Activity)> Posted { get; } = new();

    public int MetadataReads { get; private set; }

    public int TokensGiven { get; private set; }

    public void AddKey(string id, string[]? endorsements) => _keys[id] = (TestKeys.Rsa(id), endorsements);

    public void Fail(int status) => _failures.Enqueue(status);

    /// <summary>A channel's token; each argument takes the place of what is right.</summary>
    public string Token(
        string keyId = "k1",
        string issuer = Issuer,
        string audience = AppId,
        string? serviceUrl = Service,
        int fromMinutes = -1,
        int untilMinutes = 60,
        string algorithm = SecurityAlgorithms.RsaSha256,
        RSA? signedBy = null,
        IReadOnlyDictionary<string, object>? claims = null
    )
    {
        var all = new Dictionary<string, object>(claims ?? new Dictionary<string, object>());
        if (serviceUrl is not null)
        {
            all["serviceurl"] = serviceUrl;
        }

        var rsa = signedBy ?? (_keys.TryGetValue(keyId, out var key) ? key.Rsa : TestKeys.Rsa(keyId));
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                Audience = audience,
                NotBefore = DateTime.UtcNow.AddMinutes(fromMinutes),
                Expires = DateTime.UtcNow.AddMinutes(untilMinutes),
                Claims = all,
                SigningCredentials = new(new RsaSecurityKey(rsa) { KeyId = keyId }, algorithm)
                {
                    CryptoProviderFactory = new() { CacheSignatureProviders = false },
                },
            }
        );
    }

    /// <summary>A token of the emulator or of another bot.</summary>
    public string AppToken(string version, string app) =>
        Token(
            "aad",
            Tenant,
            serviceUrl: null,
            claims: new Dictionary<string, object> { ["ver"] = version, [version == "1.0" ? "appid" : "azp"] = app }
        );

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (path.EndsWith("configuration", StringComparison.Ordinal))
        {
            MetadataReads++;
            return Json(new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = $"https://{request.RequestUri.Host}/keys" });
        }

        if (path == "/keys")
        {
            return Json(
                new JsonObject
                {
                    ["keys"] = new JsonArray([.. _keys.Select(key => (JsonNode)Key(key.Key, key.Value.Rsa, key.Value.Endorsements))]),
                }
            );
        }

        if (path.EndsWith("/token", StringComparison.Ordinal))
        {
            var form = await request.Content!.ReadAsStringAsync(cancellationToken);
            TokensGiven++;
            return
                form.Contains("grant_type=client_credentials", StringComparison.Ordinal)
                && form.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", StringComparison.Ordinal)
                ? Json(
                    new JsonObject
                    {
                        ["token_type"] = "Bearer",
                        ["expires_in"] = 3600,
                        ["access_token"] = $"bot-token-{TokensGiven}",
                    }
                )
                : new HttpResponseMessage(HttpStatusCode.BadRequest);
        }

        if (_failures.TryDequeue(out var status))
        {
            return new((HttpStatusCode)status);
        }

        Posted.Enqueue(
            (
                request.RequestUri.AbsoluteUri,
                request.Headers.Authorization?.Parameter,
                ActivityJson.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken))
            )
        );
        return Json(new JsonObject { ["id"] = $"reply-{Posted.Count}" });
    }

    private static JsonObject Key(string id, RSA rsa, string[]? endorsements)
    {
        var parameters = rsa.ExportParameters(false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            key["endorsements"] = new JsonArray([.. endorsements.Select(e => (JsonNode)e)]);
        }

        return key;
    }

    private static HttpResponseMessage Json(JsonObject body) =>
        new(HttpStatusCode.OK) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
}
