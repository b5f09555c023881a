using Bot.Dialogs.Speech;
using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Jambonz;

/// <summary>Section <c>Jambonz</c>: webhooks that answer with verbs (protocols §6.4).</summary>
internal sealed class JambonzOptions
{
    /// <summary>The channel's name.</summary>
    public const string Channel = "jambonz";

    /// <summary>The webhook signing secret of the account. Null: no webhook is taken.</summary>
    public string? Secret { get; set; }

    /// <summary>How old a signed request may be.</summary>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Seconds of silence after which <c>gather</c> comes back.</summary>
    public int Timeout { get; set; } = 12;

    /// <summary>What listens and speaks, as the platform names it.</summary>
    public string RecognizerVendor { get; set; } = "default";

    public string SynthesizerVendor { get; set; } = "default";

    /// <summary>The tags of its speech services.</summary>
    public string EnglishTag { get; set; } = "en-GB";

    public string CantoneseTag { get; set; } = "yue-Hant-HK";

    public string MandarinTag { get; set; } = "cmn-Hans-CN";

    public string TagOf(SpeechLanguage language) =>
        language switch
        {
            SpeechLanguage.English => EnglishTag,
            SpeechLanguage.Cantonese => CantoneseTag,
            _ => MandarinTag,
        };

    /// <summary>Checks the section.</summary>
    internal sealed class Validator : IValidateOptions<JambonzOptions>
    {
        public ValidateOptionsResult Validate(string? name, JambonzOptions options)
        {
            var failures = new SettingFailures("Jambonz");
            failures.RequireBetween("Tolerance", options.Tolerance, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
            failures.RequireBetween("Timeout", options.Timeout, 1, 300);
            return failures.Result;
        }
    }
}
