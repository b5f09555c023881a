using Bot.Dialogs.FollowUps.Learned;
using Bot.Dialogs.Language;
using Bot.Dialogs.OpeningHours;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Routing;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.FollowUps;

/// <summary>
/// "I'm 54", "they said no", 佢唔喺香港: a part of the resident's own case, told after a question. It asks nothing and names no service;
/// whatever another article has in common with it, it has by chance.
/// </summary>
internal static class CaseTelling
{
    /// <summary>Longer messages tell a story, in which a question may stand.</summary>
    private const int MostWords = 14;

    private static readonly Lexicon Repair = Lexicon.Load("repair");

    /// <summary>Whether nothing in the text shows that it asks: no question mark, no question word, no detail of a service alone,
    /// and no correction of what was said before.</summary>
    public static bool MayBe(string text) =>
        text.AsSpan().IndexOfAny('?', '？') < 0
        && MessageLength.Words(text) <= MostWords
        && !QuestionFinder.IsQuestion(text)
        && MessageView.Of(text) is var view
        && !Ellipsis.IsAll(view)
        && !Ellipsis.AsksOn(view)
        && !Repair["correction"].IsIn(view)
        && !Bereaved.Is(text);

    /// <summary>Whether the message of this turn is that. A first message is a question in whatever words. False without encoders.</summary>
    public static bool Is(Turn turn) =>
        turn.Before.Asked.Count > 0
        && turn.Before.AskedDetail is null
        && MayBe(turn.Text)
        && !IsADepartment(turn)
        && TellingModel.Current.Is(turn.Knowledge.Encode(turn.Text, turn.Language.Read.Form.IsChinese(), turn.Memory));

    private static bool IsADepartment(Turn turn) =>
        NamedDepartment.Find(MessageView.Of(turn.Text), turn.Knowledge) is { Left: var left } && !Ellipsis.Words(Ellipsis.Rest(left)).Any();
}
