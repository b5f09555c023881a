using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Language;
using Bot.Dialogs.Routing;
using Bot.Dialogs.State;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Reads the messages that follow help. What they leave unsaid is taken to be about that danger: "what should I do?" after 我想死 asks for no
/// service, and "he is fine now" asks for nothing.
/// </summary>
internal static class AfterHelp
{
    /// <summary>So many messages after the help are read as going on with it, unless they say otherwise.</summary>
    private const int Most = 4;

    /// <summary>A message of more words tells more than that the danger is over.</summary>
    private const int MostWordsOfSafe = 14;

    private static readonly Lexicon Words = Lexicon.Load("danger-answer");

    /// <summary>Facets that someone in danger asks for too: what to do, where to go, whom to call, what was taken.</summary>
    private static readonly string[] OfHelp = [Facets.How, Facets.Where, Facets.Contact, Facets.Loss];

    /// <summary>The danger that help was given for in the last few messages; null: none, or it is over.</summary>
    public static DangerKind? Of(Turn turn) => turn.Before is { SinceHelp: < Most, DangerTold: { } told } ? DangerKinds.Parse(told) : null;

    /// <summary>
    /// The danger that was asked about with the last reply, if it was despair: what does not deny it is taken to go on with it. Null: it was
    /// none.
    /// </summary>
    public static DangerKind? OfDespair(Turn turn) =>
        turn.Before.DangerAsked is { } asked
        && !Bereaved.Is(turn.Before.HeldQuestion ?? "")
        && DangerKinds.Parse(asked) is DangerKind.Suicide and var kind
            ? kind
            : null;

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

    /// <summary>Whether the message asks for one of those facets.</summary>
    public static bool AsksForHelp(Turn turn) => Ellipsis.AskedFacets(MessageView.Of(turn.Question)).Any(OfHelp.Contains);

    /// <summary>Whether the message names no service and asks for no other facet of one: what it means stands in the message before.</summary>
    public static bool NamesNothing(Turn turn)
    {
        var view = MessageView.Of(turn.Question);
        return Ellipsis.AskedFacets(view).All(OfHelp.Contains) && !Ellipsis.Words(Ellipsis.Rest(view)).Any();
    }

    /// <summary>
    /// <see cref="DialogState.SinceHelp"/> for the next turn: 0 when this reply gives help; null when the danger is over, or when this reply
    /// answers something, on which the next message will lean.
    /// </summary>
    public static int? Since(Turn turn, DialogState state) =>
        turn.Ending.Help is { IsFurther: false } ? 0
        // A fire that is out is over; a violent husband comes home again.
        // What was answered is what the next message leans on.
        : turn.Ending.Outcome == Outcome.Answer ? null
        : turn.Ending.Reason == SmalltalkReasons.Safe && Of(turn) is { } kind && !ToldDanger.HasHelplines(kind) ? null
        : turn.Ending.Help is not null && state.SinceHelp is null ? 0
        : state.SinceHelp + 1;
}
