using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Delivery;

/// <summary>
/// The <c>Delivery</c> section of the configuration. These waits are for attempts after which the channel named none: WhatsApp nearly
/// always names its own (<see cref="Channels.WhatsApp.Sending.SendPace"/>), and so does a sender after an unanswered request.
/// </summary>
internal sealed class DeliveryOptions
{
    /// <summary>The wait before the second attempt; it doubles with each.</summary>
    public TimeSpan FirstBackOff { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two attempts.</summary>
    public TimeSpan MostBackOff { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How often the outbox is looked at when nothing wakes the runner.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a stopping host waits for its sends before it gives them back.</summary>
    public TimeSpan Drain { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Checks the section: a host that asks the store without a pause does not start.</summary>
    internal sealed class Validator : IValidateOptions<DeliveryOptions>
    {
        public ValidateOptionsResult Validate(string? name, DeliveryOptions options)
        {
            var failures = new SettingFailures("Delivery");
            failures.RequireBetween("FirstBackOff", options.FirstBackOff, TimeSpan.FromMilliseconds(10), TimeSpan.FromHours(1));
            failures.RequireBetween("MostBackOff", options.MostBackOff, TimeSpan.FromMilliseconds(10), TimeSpan.FromDays(1));
            failures.RequireBetween("Poll", options.Poll, TimeSpan.FromMilliseconds(10), TimeSpan.FromMinutes(1));
            failures.RequireBetween("Drain", options.Drain, TimeSpan.Zero, TimeSpan.FromMinutes(5));
            return failures.Result;
        }
    }
}
