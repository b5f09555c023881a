using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff.Outside.Hub;

/// <summary>Checks section <c>Handoff:Hub</c> at start.</summary>
internal sealed class HubOptionsCheck : IValidateOptions<HubOptions>
{
    public ValidateOptionsResult Validate(string? name, HubOptions options)
    {
        if (options.Address is not { } address)
        {
            return ValidateOptionsResult.Success;
        }

        var failures = new SettingFailures("Handoff:Hub");
        failures.RequireAddress("Address", address.OriginalString);
        failures.Require(options.Secret.Length >= 16, "Handoff:Hub:Secret must have 16 characters or more.");
        failures.Require(options.Queues.Count > 0, "Handoff:Hub:Queues names no queue; use * for all.");
        failures.RequireBetween("AcceptWithin", options.AcceptWithin, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));
        failures.RequireBetween("SilentAfter", options.SilentAfter, TimeSpan.FromSeconds(1), TimeSpan.FromDays(14));
        return failures.Result;
    }
}
