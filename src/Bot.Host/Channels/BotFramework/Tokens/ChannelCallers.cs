using Bot.Protocol.Activities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Host.Channels.BotFramework.Tokens;

/// <summary>
/// Checks who posts to <c>/api/messages</c>: a channel, an emulator with our own credentials, or another bot that we let (protocols §1.9).
/// </summary>
internal sealed class ChannelCallers(
    IOptionsMonitor<BotFrameworkOptions> options,
    IHttpClientFactory http,
    TimeProvider time,
    ILogger<OpenIdKeys> logger
) : IDisposable
{
    private static readonly string[] PublicEmulatorIssuers =
    [
        "https://sts.windows.net/{tenant}/",
        "https://login.microsoftonline.com/{tenant}/v2.0",
    ];

    private readonly Lazy<OpenIdKeys> _channel = new(() =>
        new(options.CurrentValue.ToBotFromChannelOpenIdMetadataUrl, http.CreateClient(nameof(OpenIdKeys)), time, logger)
    );
    private readonly Lazy<OpenIdKeys> _emulator = new(() =>
        new(options.CurrentValue.ToBotFromEmulatorOpenIdMetadataUrl, http.CreateClient(nameof(OpenIdKeys)), time, logger)
    );

    /// <exception cref="Web.RefusedException">401, whatever it is that is wrong; 503 while the issuer of the token is away.</exception>
    public async Task CheckAsync(string? authorization, Activity activity, CancellationToken cancellationToken)
    {
        var settings = options.CurrentValue;
        if (string.IsNullOrEmpty(authorization) && settings is { AllowAnonymous: true, AppId: "" })
        {
            return;
        }

        var token = TokenCheck.Read(authorization);
        await (
            token.Issuer == settings.ToBotFromChannelTokenIssuer
                ? CheckChannelAsync(token, activity, settings, cancellationToken)
                : CheckEmulatorAsync(token, settings, cancellationToken)
        );
    }

    public void Dispose()
    {
        foreach (var keys in new[] { _channel, _emulator }.Where(keys => keys.IsValueCreated))
        {
            keys.Value.Dispose();
        }
    }

    private async Task CheckChannelAsync(
        JsonWebToken token,
        Activity activity,
        BotFrameworkOptions settings,
        CancellationToken cancellationToken
    )
    {
        var key = await TokenCheck.CheckAsync(
            token,
            _channel.Value,
            issuer => issuer == settings.ToBotFromChannelTokenIssuer,
            audience => audience == settings.AppId,
            time,
            cancellationToken
        );
        if (!TokenCheck.Endorses(key, activity.ChannelId ?? ""))
        {
            throw TokenCheck.Refused("The signing key is not endorsed for this channel.");
        }

        if (
            TokenCheck.Claim(token, "serviceurl") is not { Length: > 0 } service
            || !service.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
        )
        {
            throw TokenCheck.Refused("The token's serviceurl is missing or is not that of the activity.");
        }
    }

    private async Task CheckEmulatorAsync(JsonWebToken token, BotFrameworkOptions settings, CancellationToken cancellationToken)
    {
        var issuers = settings.EmulatorIssuers.Count > 0 ? settings.EmulatorIssuers : PublicEmulatorIssuers;
        await TokenCheck.CheckAsync(
            token,
            _emulator.Value,
            issuer => issuers.Any(pattern => IssuerPattern.Matches(pattern, issuer)),
            audience => audience == settings.AppId,
            time,
            cancellationToken
        );
        var app = TokenCheck.AppOf(token);
        if (app is not { Length: > 0 } || (app != settings.AppId && !settings.AllowedCallers.Contains(app)))
        {
            throw TokenCheck.Refused("The token is of an app that may not call this bot.");
        }
    }
}
