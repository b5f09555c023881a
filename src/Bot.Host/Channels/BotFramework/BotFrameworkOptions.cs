using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.BotFramework;

/// <summary>
/// Section <c>BotFramework</c>: our side as a bot (<c>/api/messages</c>). The names and defaults of endpoints, issuers and keys are those
/// of the public cloud (protocols §1.9); a sovereign cloud or a test peer puts its own in place.
/// </summary>
internal sealed class BotFrameworkOptions
{
    public const string Channel = "botframework";

    /// <summary>Our app id. Empty, and no <see cref="AllowAnonymous"/>: no endpoint on this host.</summary>
    public string AppId { get; set; } = "";

    public string AppPassword { get; set; } = "";

    /// <summary>Takes callers without a token, and calls back without one. For a test bench on this machine only.</summary>
    public bool AllowAnonymous { get; set; }

    public string ToBotFromChannelTokenIssuer { get; set; } = "https://api.botframework.com";

    public string ToBotFromChannelOpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public string ToBotFromEmulatorOpenIdMetadataUrl { get; set; } =
        "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>Issuers of emulator and skill tokens, <c>{tenant}</c> standing for any tenant id.</summary>
    public IList<string> EmulatorIssuers { get; } = [];

    /// <summary>App ids of other bots that may call us as a skill.</summary>
    public IList<string> AllowedCallers { get; } = [];

    /// <summary>Where our own tokens come from.</summary>
    public string ToChannelFromBotLoginUrl { get; set; } = "https://login.microsoftonline.com/botframework.com";

    public string ToChannelFromBotOAuthScope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>The department that this registration serves; null: all.</summary>
    public string? Department { get; set; }

    /// <summary>How long a call with <c>expectReplies</c> waits for the answer.</summary>
    public TimeSpan ExpectRepliesWithin { get; set; } = TimeSpan.FromSeconds(14);

    /// <summary>The largest activity; bytes.</summary>
    public int ActivityBytes { get; set; } = 256 * 1024;

    public bool IsConfigured => AppId.Length > 0 || AllowAnonymous;

    internal sealed class Validator : IValidateOptions<BotFrameworkOptions>
    {
        public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
        {
            var failures = new SettingFailures("BotFramework");
            failures.RequireAddress("ToBotFromChannelOpenIdMetadataUrl", options.ToBotFromChannelOpenIdMetadataUrl);
            failures.RequireAddress("ToBotFromEmulatorOpenIdMetadataUrl", options.ToBotFromEmulatorOpenIdMetadataUrl);
            failures.RequireAddress("ToChannelFromBotLoginUrl", options.ToChannelFromBotLoginUrl);
            failures.RequireBetween(
                "ExpectRepliesWithin",
                options.ExpectRepliesWithin,
                TimeSpan.FromMilliseconds(100),
                TimeSpan.FromMinutes(5)
            );
            failures.RequireBetween("ActivityBytes", options.ActivityBytes, 1_024, 8 * 1024 * 1024);
            return failures.Result;
        }
    }
}
