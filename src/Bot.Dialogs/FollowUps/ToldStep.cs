using Bot.Dialogs.Clarify;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Handoff.Requests;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.FollowUps;

/// <summary>
/// Hears a part of the resident's case out instead of answering it by chance. What the topic spoken of says of it is told ("I'm seventy" has
/// an answer in the renewal of a licence); an entry of another topic, a question back and "I do not have an answer" are not. It counts
/// neither for nor against a hand-off.
/// </summary>
internal sealed class ToldStep : ITurnStep
{
    public string Name => "told";

    public void Run(Turn turn)
    {
        if (!IsByChance(turn) || !CaseTelling.Is(turn))
        {
            return;
        }

        turn.Signals.Add(SmalltalkReasons.Told);
        PersonRequests.TakeBack(turn);
        turn.State = turn.State with { LowConfidenceTurns = turn.Before.LowConfidenceTurns, IsTelling = true };
        turn.EndInstead(
            new(Outcome.Smalltalk, SmalltalkReasons.Told)
            {
                Topic = FollowUp.Context(turn),
                Entry = IsToldAgain(turn) ? turn.Ending.Entry : null,
                Readings = [.. Near(turn)],
                OffersPerson = true,
            }
        );
    }

    // Whether nothing but chance may have led to this ending.
    private static bool IsByChance(Turn turn) =>
        turn.Ending.Outcome switch
        {
            // What is told after a question without an answer was looked up together with it; then a person is asked for.
            Outcome.NoAnswer => turn.Ending.Reason is not (Reasons.UnknownForm or Reasons.OutOfTime)
                && (turn.Handoff is null || turn.Before.LowConfidenceTurns == 0),
            Outcome.Clarify => turn.Ending.Reason is Reasons.NearQuestions or Reasons.NearTopics && IsBesideTheTopic(turn),
            Outcome.Answer => turn.Ending.Reason is Reasons.Confident or Reasons.FollowUp or Reasons.OnlyReading or Reasons.Topic
                && IsBesideTheTopic(turn)
                && !IsOfTheTopic(turn),
            _ => false,
        };

    // Before anything was spoken of, what is told is all that there is to look up.
    private static bool IsBesideTheTopic(Turn turn) =>
        turn.Search is { NamesForm: false, IsWithUnanswered: false }
        && (SpokenOf(turn).Any() || turn.Before is { IsTelling: true } or { HeldQuestion: not null } || AfterHelp.Of(turn) is not null);

    // What the topic tells is worth telling, but not twice.
    private static bool IsOfTheTopic(Turn turn) =>
        turn.Ending.Entry is { } entry && entry.Id != turn.Before.LastEntry && SpokenOf(turn).Contains(entry.ArticleId);

    private static bool IsToldAgain(Turn turn) =>
        turn.Ending is { Outcome: Outcome.Answer, Entry: { } entry } && entry.Id == turn.Before.LastEntry;

    // The articles that the message may be about: of the last answer, or of what was asked back.
    private static IEnumerable<string> SpokenOf(Turn turn) =>
        turn
            .Before.MaybeSpokenOf.Concat(turn.Before.ClarifiedQuestion is null ? [] : turn.Before.Choices.Select(c => c.ArticleId))
            .Append(FollowUp.Context(turn)?.Id)
            .OfType<string>();

    // Should it have been a question all the same, what was found for it is a tap away.
    private static IEnumerable<Reading> Near(Turn turn) =>
        turn.Ending is { Outcome: Outcome.Answer, Entry: { } entry } && !IsToldAgain(turn)
            ? [new(entry, turn.Search?.Confidence ?? 0, HasCommonGround: true)]
            : turn.Ending.Readings.Where(r => r.Entry.ArticleId == FollowUp.Context(turn)?.Id);
}
