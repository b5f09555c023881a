using Bot.Dialogs.Speech;

namespace Bot.Host.Channels.Phone;

/// <summary>One called number.</summary>
internal sealed class PhoneLine
{
    public SpeechLanguage Language { get; set; } = SpeechLanguage.Cantonese;

    /// <summary>The department that its callers ask; null: all.</summary>
    public string? Department { get; set; }
}
