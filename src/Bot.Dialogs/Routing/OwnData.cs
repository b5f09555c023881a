using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Routing;

/// <summary>"Delete all my data", 請刪除我的對話紀錄: what the resident wrote here is to be erased or shown to them, which a person does.</summary>
internal static class OwnData
{
    private static readonly Lexicon Talk = Lexicon.Load("talk");

    /// <summary>Whether the message is nothing but that, and courtesy.</summary>
    public static bool Is(MessageView view) =>
        Talk[SmalltalkReasons.OwnData].IsIn(view) && Talk["ownData-courtesy"].IsNothingLeft(Talk[SmalltalkReasons.OwnData].Without(view));
}
