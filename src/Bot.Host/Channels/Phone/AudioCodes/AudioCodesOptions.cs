using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.AudioCodes;

/// <summary>Section <c>AudioCodes</c>: VoiceAI Connect's Bot API over HTTP (protocols §6.3).</summary>
internal sealed class AudioCodesOptions
{
    /// <summary>The channel's name.</summary>
    public const string Channel = "audiocodes";

    /// <summary>What the gateway shows as <c>Authorization: Bearer</c>. Null: no gateway is taken.</summary>
    public string? Token { get; set; }

    /// <summary>A call that the gateway does not refresh for this long is over. It is told so and refreshes in time.</summary>
    public TimeSpan Expires { get; set; } = TimeSpan.FromSeconds(120);

    /// <summary>Longest request, in bytes.</summary>
    public int BodyBytes { get; set; } = 256 * 1024;

    /// <summary>Checks the section.</summary>
    internal sealed class Validator : IValidateOptions<AudioCodesOptions>
    {
        public ValidateOptionsResult Validate(string? name, AudioCodesOptions options)
        {
            var failures = new SettingFailures("AudioCodes");
            failures.RequireBetween("Expires", options.Expires, TimeSpan.FromSeconds(10), TimeSpan.FromHours(1));
            failures.RequireBetween("BodyBytes", options.BodyBytes, 1_024, 1024 * 1024);
            return failures.Result;
        }
    }
}
