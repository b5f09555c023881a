using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>Section <c>ConversationRelay</c>: Twilio's product and Telnyx's of the same name (protocols §6.2).</summary>
internal sealed class ConversationRelayOptions
{
    /// <summary>The channel's name.</summary>
    public const string Channel = "conversationrelay";

    /// <summary>Twilio's auth token, by which requests and sockets are signed. Null: Twilio is not taken.</summary>
    public string? AuthToken { get; set; }

    /// <summary>
    /// A secret that a carrier without Twilio's signature shows as <c>?token=</c> in the addresses it is given (Telnyx). Null: none is
    /// taken.
    /// </summary>
    public string? Token { get; set; }

    /// <summary>What speaks: <c>Google</c>, <c>Amazon</c>, <c>ElevenLabs</c>; null leaves it to the carrier.</summary>
    public string? TtsProvider { get; set; }

    /// <summary>Voices by language tag (<c>yue-HK</c>).</summary>
    public Dictionary<string, string> Voices { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What listens; null leaves it to the carrier.</summary>
    public string? TranscriptionProvider { get; set; }

    /// <summary>Longest frame, in bytes.</summary>
    public int FrameBytes { get; set; } = 64 * 1024;

    /// <summary>How long a socket may stay open before it says which call it is of.</summary>
    public TimeSpan SetUpWithin { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a call whose socket broke is connected anew.</summary>
    public int MostReconnects { get; set; } = 3;

    /// <summary>How fast the voice is, for knowing when it has ended: the carrier does not say.</summary>
    public double WordsPerMinute { get; set; } = 150;

    /// <summary>Checks the section.</summary>
    internal sealed class Validator : IValidateOptions<ConversationRelayOptions>
    {
        public ValidateOptionsResult Validate(string? name, ConversationRelayOptions options)
        {
            var failures = new SettingFailures("ConversationRelay");
            failures.RequireBetween("FrameBytes", options.FrameBytes, 1_024, 1024 * 1024);
            failures.RequireBetween("SetUpWithin", options.SetUpWithin, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
            failures.RequireBetween("MostReconnects", options.MostReconnects, 0, 100);
            failures.RequireBetween("WordsPerMinute", options.WordsPerMinute, 30, 600);
            return failures.Result;
        }
    }
}
