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

    /// <summary>After help in danger: it is over. No section: <c>danger-answer.lex</c> hears it.</summary>
    public const string Safe = "safe";

    /// <summary>After help in danger: thanks, assent or a goodbye. No section of its own.</summary>
    public const string TakeCare = "takeCare";

    /// <summary>The resident tells how bad they feel, and asks nothing. No section: <c>feeling.lex</c> hears it.</summary>
    public const string Hardship = "hardship";

    /// <summary>The answer before was not understood. No section: <c>repair.lex</c> hears it.</summary>
    public const string Unclear = "unclear";

    /// <summary>It is asked whether the answer before is right, or where it is from. No section: <c>repair.lex</c> hears it.</summary>
    public const string Reliable = "reliable";

    /// <summary>It is asked whether this conversation is kept, and who reads it. No section: <c>about-chat.lex</c> hears it.</summary>
    public const string ChatKept = "chatKept";

    /// <summary>It is asked when people are on duty in this chat. No section: <c>hours.lex</c> hears it.</summary>
    public const string DutyHours = "dutyHours";

    /// <summary>A part of the resident's case was told, and nothing asked. No section: <c>FollowUps/CaseTelling</c> hears it.</summary>
    public const string Told = "told";

    /// <summary>Nothing was said but the language that is wanted. No section: <c>LanguageSwitch</c> hears it.</summary>
    public const string LanguageChanged = "languageChanged";
}
