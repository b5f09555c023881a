using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Routing;

/// <summary>
/// "I'm so scared", 我真係頂唔順喇: how somebody feels, and no question. No danger was heard in it, and "you are welcome" would be cruel.
/// </summary>
internal static class Feeling
{
    /// <summary>Longer messages tell what it is about.</summary>
    private const int MostWords = 14;

    /// <summary>Words that may stand beside it unread.</summary>
    private const int MostOthers = 1;

    private static readonly Lexicon Lexicon = Lexicon.Load("feeling");

    /// <summary>Whether the message is little else.</summary>
    public static bool Is(Turn turn, MessageView view)
    {
        if (
            turn.Text.AsSpan().IndexOfAny('?', '？') >= 0
            || MessageLength.Words(turn.Text) > MostWords
            || !Lexicon[SmalltalkReasons.Hardship].IsIn(view)
        )
        {
            return false;
        }

        var beside = Lexicon[SmalltalkReasons.Hardship].Without(view);
        return !Lexicon["asks"].IsIn(beside)
            && FollowUps.Ellipsis.Words(FollowUps.Ellipsis.Rest(Lexicon["little"].Without(beside))).Count() <= MostOthers;
    }
}
