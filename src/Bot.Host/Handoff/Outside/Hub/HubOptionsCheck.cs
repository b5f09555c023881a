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

        var failures = new List<string>();
        if (!address.IsAbsoluteUri || !(address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback)))
        {
            failures.Add("Handoff:Hub:Address must be an https address (http on this machine alone).");
        }

        if (options.Secret.Length < 16)
        {
            failures.Add("Handoff:Hub:Secret must have 16 characters or more.");
        }

        if (options.Queues.Count == 0)
        {
            failures.Add("Handoff:Hub:Queues names no queue; use * for all.");
        }

        if (options.AcceptWithin <= TimeSpan.Zero || options.AcceptWithin > TimeSpan.FromDays(1) || options.SilentAfter <= TimeSpan.Zero)
        {
            failures.Add("Handoff:Hub:AcceptWithin and SilentAfter must be more than nothing, and AcceptWithin at most a day (hh:mm:ss).");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
