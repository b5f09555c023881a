namespace Bot.Dialogs.Speech;

/// <summary>The language that a voice speaks on a call. Cantonese and Mandarin read the same written Chinese.</summary>
public enum SpeechLanguage
{
    English,
    Cantonese,
    Mandarin,
}
