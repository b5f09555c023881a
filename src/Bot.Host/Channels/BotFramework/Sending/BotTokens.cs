using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace Bot.Host.Channels.BotFramework.Sending;

/// <summary>Our tokens for connectors, by client credentials. Kept until they end by the library itself.</summary>
internal sealed class BotTokens(IOptionsMonitor<BotFrameworkOptions> options, IHttpClientFactory http)
{
    private readonly Lazy<IConfidentialClientApplication> _app = new(() =>
        ConfidentialClientApplicationBuilder
            .Create(options.CurrentValue.AppId)
            .WithClientSecret(options.CurrentValue.AppPassword)
            .WithAuthority(options.CurrentValue.ToChannelFromBotLoginUrl, validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new Clients(http))
            .Build()
    );

    /// <summary>A bearer token; null when this host runs without credentials.</summary>
    /// <exception cref="MsalException">The login does not give one.</exception>
    public async Task<string?> GetAsync(bool anew, CancellationToken cancellationToken)
    {
        if (options.CurrentValue.AppId.Length == 0)
        {
            return null;
        }

        var request = _app.Value.AcquireTokenForClient([options.CurrentValue.ToChannelFromBotOAuthScope]).WithForceRefresh(anew);
        return (await request.ExecuteAsync(cancellationToken)).AccessToken;
    }

    private sealed class Clients(IHttpClientFactory http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http.CreateClient(nameof(BotTokens));
    }
}
