using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Delegates;

/// <summary>Section <c>Delegates</c>: departments' own Bot Framework bots behind our channels.</summary>
internal sealed class DelegatesOptions
{
    public IList<DelegateOptions> Bots { get; } = [];

    /// <summary>
    /// Our own address as bots call it (<c>https://bot.example.gov.hk</c>); the connector is under it at <c>/connector/</c>.
    /// </summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>
    /// The issuer of our tokens; null: our own address. Bots are configured with it as <c>ToBotFromChannelTokenIssuer</c>.
    /// </summary>
    public string? Issuer { get; set; }

    /// <summary>Issuers of bots' tokens, <c>{tenant}</c> standing for any tenant id.</summary>
    public IList<string> BotTokenIssuers { get; } = [];

    /// <summary>Keys of bots' tokens.</summary>
    public string BotOpenIdMetadataUrl { get; set; } =
        "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>The audience of bots' tokens.</summary>
    public string Audience { get; set; } = "https://api.botframework.com";

    public string ServiceUrl => $"{PublicUrl.TrimEnd('/')}/connector/";

    public string IssuerName => Issuer is { Length: > 0 } issuer ? issuer : PublicUrl.TrimEnd('/');

    /// <summary>The bot that turns of such conversations go to; null: ours.</summary>
    public DelegateOptions? BotOf(string channel, string? department) =>
        Bots.FirstOrDefault(bot => Serves(bot.Channels, channel) && Serves(bot.Departments, department));

    private static bool Serves(IList<string> served, string? id) => served.Count == 0 || (id is not null && served.Contains(id));

    internal sealed class DelegateOptions
    {
        public string Name { get; set; } = "";

        /// <summary>The bot's messaging endpoint.</summary>
        public string Endpoint { get; set; } = "";

        public string AppId { get; set; } = "";

        /// <summary>Departments whose conversations go to it; none: all.</summary>
        public IList<string> Departments { get; } = [];

        /// <summary>Channels whose conversations go to it; none: all.</summary>
        public IList<string> Channels { get; } = [];

        /// <summary>After this long we answer ourselves.</summary>
        public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(5);
    }

    internal sealed class Validator : IValidateOptions<DelegatesOptions>
    {
        public ValidateOptionsResult Validate(string? name, DelegatesOptions options)
        {
            var failures = new SettingFailures("Delegates");
            if (options.Bots.Count > 0)
            {
                failures.RequireAddress("PublicUrl", options.PublicUrl);
            }

            foreach (var bot in options.Bots)
            {
                failures.Require(
                    bot.Name.Length > 0 && bot.AppId.Length > 0,
                    $"Delegates:Bots holds '{bot.Name}'; each needs a Name and an AppId."
                );
                failures.RequireAddress($"Bots:{bot.Name}:Endpoint", bot.Endpoint);
                failures.RequireBetween(
                    $"Bots:{bot.Name}:TimeLimit",
                    bot.TimeLimit,
                    TimeSpan.FromMilliseconds(100),
                    TimeSpan.FromSeconds(30)
                );
            }

            return failures.Result;
        }
    }
}
