using System.Xml.Linq;
using Bot.Dialogs.Speech;
using Bot.Host.Channels.Phone.Calls;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>The answers to the carrier's webhooks, in TwiML.</summary>
internal sealed class RelayTwiml(IOptions<PhoneOptions> phone, IOptions<ConversationRelayOptions> options)
{
    /// <summary>Connects the call to our socket.</summary>
    /// <param name="socket">Our socket's address (<c>wss://…</c>).</param>
    /// <param name="action">Where the carrier tells how the connection ended.</param>
    /// <param name="voice">What is spoken first.</param>
    /// <param name="greets">False when the socket itself speaks first (the line is back).</param>
    public string Connect(string socket, string action, SpeechLanguage voice, bool greets)
    {
        var relay = new XElement(
            "ConversationRelay",
            new XAttribute("url", socket),
            greets ? new XAttribute("welcomeGreeting", CallPhrases.Of(voice).Greeting) : null,
            new XAttribute("language", phone.Value.TagOf(voice)),
            options.Value.TtsProvider is { } tts ? new XAttribute("ttsProvider", tts) : null,
            options.Value.TranscriptionProvider is { } hears ? new XAttribute("transcriptionProvider", hears) : null,
            new XAttribute("dtmfDetection", "true"),
            new XAttribute("interruptible", "any"),
            Enum.GetValues<SpeechLanguage>().Select(Language)
        );
        return Document(new XElement("Connect", new XAttribute("action", action), relay));
    }

    /// <summary>Passes the call to a person.</summary>
    public static string Dial(string number) => Document(new XElement("Dial", number));

    public static string HangUp() => Document(new XElement("Hangup"));

    private XElement Language(SpeechLanguage language)
    {
        var tag = phone.Value.TagOf(language);
        return new(
            "Language",
            new XAttribute("code", tag),
            options.Value.TtsProvider is { } tts ? new XAttribute("ttsProvider", tts) : null,
            options.Value.Voices.TryGetValue(tag, out var voice) ? new XAttribute("voice", voice) : null
        );
    }

    private static string Document(XElement verb) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + new XElement("Response", verb).ToString(SaveOptions.DisableFormatting);
}
