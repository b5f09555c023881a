using System.Text.Json;
using Bot.Host.Web;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.BotFramework.Tokens;

/// <summary>
/// The signing keys that an OpenID metadata document names: kept for a day, and read again for a key that is not known yet.
/// </summary>
internal sealed partial class OpenIdKeys(string address, HttpClient http, TimeProvider time, ILogger<OpenIdKeys> logger) : IDisposable
{
    /// <summary>The specification allows five days (protocols §1.9); a withdrawn key should not live that long.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Callers with made-up key ids must not make us call the issuer each time, nor wait for one that is away.</summary>
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _reading = new(1);
    private readonly HttpDocumentRetriever _documents = new(http) { RequireHttps = new Uri(address) is { IsLoopback: false } };
    private IReadOnlyList<JsonWebKey> _keys = [];

    /// <summary>When the issuer was last asked, whether or not it answered.</summary>
    private DateTimeOffset _askedAt = DateTimeOffset.MinValue;
    private bool _isAway;

    /// <summary>The key with this id; null when the issuer has none.</summary>
    /// <exception cref="RefusedException">503: the metadata cannot be read, and no key was read before.</exception>
    public async Task<JsonWebKey?> FindAsync(string? keyId, CancellationToken cancellationToken)
    {
        var age = time.GetUtcNow() - _askedAt;
        if (age >= AgainAfter && (age >= Kept || Known(keyId) is null))
        {
            await _reading.WaitAsync(cancellationToken);
            try
            {
                if (time.GetUtcNow() - _askedAt >= AgainAfter)
                {
                    await ReadAsync();
                }
            }
            finally
            {
                _reading.Release();
            }
        }

        return _isAway && _keys.Count == 0
            ? throw new RefusedException(
                503,
                "ServiceUnavailable",
                "Tokens cannot be checked for the moment: their issuer does not answer."
            )
            {
                RetryAfter = AgainAfter,
            }
            : Known(keyId);
    }

    public void Dispose() => _reading.Dispose();

    private JsonWebKey? Known(string? keyId) => _keys.FirstOrDefault(key => string.Equals(key.Kid, keyId, StringComparison.Ordinal));

    /// <summary>For all who wait, also when the one who began it has gone: the time-out of the client bounds it.</summary>
    private async Task ReadAsync()
    {
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, _documents, CancellationToken.None);
            _keys = [.. metadata.JsonWebKeySet.Keys];
            _isAway = false;
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or HttpRequestException
                        or InvalidOperationException
                        or OperationCanceledException
                        or ArgumentException
                        or JsonException
            )
        {
            // What was read before still counts.
            _isAway = true;
            LogAway(address, exception.GetType().Name, _keys.Count);
        }

        _askedAt = time.GetUtcNow();
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The signing keys of {Address} cannot be read ({Problem}); {Known} that were read before are used."
    )]
    private partial void LogAway(string address, string problem, int known);
}
