using Bot.Dialogs.Speech;
using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone;

/// <summary>Section <c>Phone</c>: what all phone channels share.</summary>
internal sealed class PhoneOptions
{
    /// <summary>By called number (<c>+85222000000</c>): what the line is for.</summary>
    public Dictionary<string, PhoneLine> Lines { get; } = new(StringComparer.Ordinal);

    /// <summary>What lines without a setting speak first.</summary>
    public SpeechLanguage Language { get; set; } = SpeechLanguage.Cantonese;

    /// <summary>
    /// By department, or <c>default</c>: the number where people answer. Without one, agents answer in the desk and the voice reads what
    /// they write.
    /// </summary>
    public Dictionary<string, string> TransferTo { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Silence after the voice has ended before the caller is asked whether they are there.</summary>
    public TimeSpan Silence { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>Silences in a row after which the call is ended.</summary>
    public int MostSilences { get; set; } = 3;

    /// <summary>Below this confidence of the recogniser (0–1) the caller is asked back.</summary>
    public double LowConfidence { get; set; } = 0.45;

    /// <summary>How long a carrier's request waits for the bot's turn before the caller is asked to hold on.</summary>
    public TimeSpan TurnWait { get; set; } = TimeSpan.FromSeconds(6);

    /// <summary>Tags that speech services are given.</summary>
    public string EnglishTag { get; set; } = "en-GB";

    public string CantoneseTag { get; set; } = "yue-HK";

    public string MandarinTag { get; set; } = "cmn-CN";

    /// <summary>The speech services' tag of a voice.</summary>
    public string TagOf(SpeechLanguage language) =>
        language switch
        {
            SpeechLanguage.English => EnglishTag,
            SpeechLanguage.Cantonese => CantoneseTag,
            _ => MandarinTag,
        };

    public PhoneLine LineOf(string? number) =>
        number is not null && Lines.TryGetValue(number, out var line) ? line : new() { Language = Language };

    public string? TransferNumber(string? department) =>
        department is not null && TransferTo.TryGetValue(department, out var number) ? number : TransferTo.GetValueOrDefault("default");

    /// <summary>Checks the section.</summary>
    internal sealed class Validator : IValidateOptions<PhoneOptions>
    {
        public ValidateOptionsResult Validate(string? name, PhoneOptions options)
        {
            var failures = new SettingFailures("Phone");
            failures.RequireBetween("Silence", options.Silence, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
            failures.RequireBetween("MostSilences", options.MostSilences, 1, 20);
            failures.RequireBetween("LowConfidence", options.LowConfidence, 0, 1);
            failures.RequireBetween("TurnWait", options.TurnWait, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(1));
            return failures.Result;
        }
    }
}
