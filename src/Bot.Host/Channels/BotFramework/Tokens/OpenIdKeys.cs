using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.BotFramework.Tokens;

/// <summary>The signing keys that an OpenID metadata document names: kept for a day, and read again for a key that is not known yet.</summary>
internal sealed class OpenIdKeys(string address, HttpClient http, TimeProvider time) : IDisposable
{
    /// <summary>The specification allows five days (protocols §1.9); a withdrawn key should not live that long.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Callers with made-up key ids must not make us call the issuer each time.</summary>
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _reading = new(1);
    private readonly HttpDocumentRetriever _documents = new(http) { RequireHttps = new Uri(address) is { IsLoopback: false } };
    private IReadOnlyList<JsonWebKey> _keys = [];
    private DateTimeOffset _readAt = DateTimeOffset.MinValue;

    /// <summary>The key with this id; null when the issuer has none.</summary>
    /// <exception cref="IOException">The metadata cannot be read, and no key was read before.</exception>
    public async Task<JsonWebKey?> FindAsync(string? keyId, CancellationToken cancellationToken)
    {
        var age = time.GetUtcNow() - _readAt;
        if (age < AgainAfter || (age < Kept && Known(keyId) is not null))
        {
            return Known(keyId);
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (time.GetUtcNow() - _readAt >= AgainAfter)
            {
                await ReadAsync(cancellationToken);
            }
        }
        finally
        {
            _reading.Release();
        }

        return Known(keyId);
    }

    public void Dispose() => _reading.Dispose();

    private JsonWebKey? Known(string? keyId) => _keys.FirstOrDefault(key => string.Equals(key.Kid, keyId, StringComparison.Ordinal));

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, _documents, cancellationToken);
            _keys = [.. metadata.JsonWebKeySet.Keys];
            _readAt = time.GetUtcNow();
        }
        catch (Exception exception) when ((exception is IOException or HttpRequestException or InvalidOperationException) && _keys.Count > 0)
        {
            _readAt = time.GetUtcNow(); // the issuer is away: what was read before still counts
        }
    }
}
