namespace Bot.Dialogs.Turns;

/// <summary>Reason codes of small talk, each also the section of <c>talk.lex</c> that hears it and the key of its reply.</summary>
internal static class SmalltalkReasons
{
    public const string Hello = "hello";
    public const string Identity = "identity";
    public const string Help = "help";
    public const string HowAreYou = "howareyou";
    public const string Thanks = "thanks";
    public const string Bye = "bye";
    public const string Acknowledge = "acknowledge";

    /// <summary>What the resident wrote here is to be erased, or shown to them.</summary>
    public const string OwnData = "ownData";

    /// <summary>It is asked when people are on duty in this chat. No section: <c>hours.lex</c> hears it.</summary>
    public const string DutyHours = "dutyHours";

    /// <summary>Nothing was said but the language that is wanted. No section: <c>LanguageSwitch</c> hears it.</summary>
    public const string LanguageChanged = "languageChanged";
}
