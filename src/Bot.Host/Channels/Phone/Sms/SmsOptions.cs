using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Sms;

/// <summary>
/// Section <c>Sms</c>: text messages to callers by Twilio's Messages resource. Without <see cref="AccountSid"/> none are offered, and a
/// caller is only told to say "repeat".
/// </summary>
internal sealed class SmsOptions
{
    public string AccountSid { get; set; } = "";

    public string AuthToken { get; set; } = "";

    /// <summary>The number or sender id that it comes from; or <see cref="MessagingServiceSid"/>.</summary>
    public string? From { get; set; }

    public string? MessagingServiceSid { get; set; }

    public string ApiUrl { get; set; } = "https://api.twilio.com";

    /// <summary>Numbers that may be written to begin with one of these; each country has its own price and rules.</summary>
    public IList<string> Prefixes { get; } = [];

    public bool IsConfigured => AccountSid.Length > 0;

    internal sealed class Validator : IValidateOptions<SmsOptions>
    {
        public ValidateOptionsResult Validate(string? name, SmsOptions options)
        {
            if (!options.IsConfigured)
            {
                return ValidateOptionsResult.Success;
            }

            var failures = new SettingFailures("Sms");
            failures.Require(options.AuthToken.Length > 0, "Sms:AuthToken is missing; without it nothing can be sent.");
            failures.Require(
                string.IsNullOrEmpty(options.From) != string.IsNullOrEmpty(options.MessagingServiceSid),
                "One of Sms:From and Sms:MessagingServiceSid is needed, and not both."
            );
            failures.RequireAddress("ApiUrl", options.ApiUrl);
            return failures.Result;
        }
    }
}
