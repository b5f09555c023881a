using Bot.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web.Settings;

/// <summary>
/// Checks the <c>Storage</c> section: a host that asks the store without a pause, or forgets at once what it has to know, does not start.
/// That there is such a store is said where it is opened.
/// </summary>
internal sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3_650);

    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var failures = new SettingFailures("Storage");
        failures.RequireBetween("FallbackInterval", options.FallbackInterval, TimeSpan.FromMilliseconds(10), TimeSpan.FromMinutes(1));
        failures.RequireBetween("KeepInboundIds", options.KeepInboundIds, TimeSpan.FromDays(8), Longest);
        failures.RequireBetween("KeepEarlyReports", options.KeepEarlyReports, TimeSpan.FromHours(1), Longest);
        failures.RequireBetween("KeepUnsent", options.KeepUnsent, TimeSpan.FromDays(1), Longest);
        return failures.Result;
    }
}
