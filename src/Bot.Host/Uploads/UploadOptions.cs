using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Uploads;

/// <summary>
/// Section <c>Uploads</c>: how much of this host's disk files may take. The embedded database lies on the same disk, and must never find it
/// full.
/// </summary>
internal sealed class UploadOptions
{
    /// <summary>All files together, in bytes; more are refused.</summary>
    public long TotalBytes { get; set; } = 20L * 1024 * 1024 * 1024;

    /// <summary>What stays free on the disk, in bytes: no file is taken that would leave less.</summary>
    public long FreeBytes { get; set; } = 1024L * 1024 * 1024;

    /// <summary>Checks the section.</summary>
    internal sealed class Validator : IValidateOptions<UploadOptions>
    {
        public ValidateOptionsResult Validate(string? name, UploadOptions options)
        {
            var failures = new SettingFailures("Uploads");
            failures.Require(options.TotalBytes >= 0, "Uploads:TotalBytes is less than 0.");
            failures.Require(options.FreeBytes >= 0, "Uploads:FreeBytes is less than 0.");
            return failures.Result;
        }
    }
}
