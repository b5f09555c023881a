using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Language;
using Bot.Dialogs.State;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// The messages after the one that help was given for. What they leave unsaid is about that danger: "what should I do?" after 我想死 asks
/// for no service, and "he is fine now" asks for nothing.
/// </summary>
internal static class AfterHelp
{
    /// <summary>Messages after the help that are read as going on with it, unless they say otherwise.</summary>
    private const int Most = 4;

    /// <summary>Longer messages tell more than that it is over.</summary>
    private const int MostWordsOfSafe = 14;

    private static readonly Lexicon Words = Lexicon.Load("danger-answer");

    /// <summary>Details of a service, which no message about a danger asks for.</summary>
    private static readonly string[] OfHelp = [Facets.How, Facets.Where, Facets.Contact, Facets.Loss];

    /// <summary>The danger that help was given for just before; null: none, or it is over.</summary>
    public static DangerKind? Of(Turn turn) => turn.Before is { SinceHelp: < Most, DangerTold: { } told } ? DangerKinds.Parse(told) : null;

    /// <summary>Whether the message says that nobody is in danger any more, or that help is there, and asks nothing.</summary>
    public static bool IsOver(Turn turn)
    {
        if (Of(turn) is null || turn.Text.AsSpan().IndexOfAny('?', '？') >= 0 || MessageLength.Words(turn.Text) > MostWordsOfSafe)
        {
            return false;
        }

        var view = MessageView.Of(turn.Text);
        return Words["safe"].IsIn(view) && !Words["not-safe"].IsIn(view) && !Words["asks"].IsIn(view);
    }

    /// <summary>Whether it asks how, where, or whom.</summary>
    public static bool AsksForHelp(Turn turn) => Ellipsis.AskedFacets(MessageView.Of(turn.Question)).Any(OfHelp.Contains);

    /// <summary>Whether a message names no service and asks for no detail of one: what it means stands in the message before.</summary>
    public static bool NamesNothing(Turn turn)
    {
        var view = MessageView.Of(turn.Question);
        return Ellipsis.AskedFacets(view).All(OfHelp.Contains) && !Ellipsis.Words(Ellipsis.Rest(view)).Any();
    }

    /// <summary>The count for the next turn.</summary>
    public static int? Since(Turn turn, DialogState state) =>
        turn.Ending.Help is { IsFurther: false } ? 0
        // A fire that is out is over; a violent husband comes home again.
        // What was answered is what the next message leans on.
        : turn.Ending.Outcome == Outcome.Answer ? null
        : turn.Ending.Reason == SmalltalkReasons.Safe && Of(turn) is { } kind && !ToldDanger.HasHelplines(kind) ? null
        : state.SinceHelp + 1;
}
