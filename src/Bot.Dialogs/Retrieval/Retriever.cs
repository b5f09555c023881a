using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Retrieval;

/// <summary>Puts a turn's words to the knowledge base.</summary>
internal static class Retriever
{
    /// <param name="turn">The turn that asks.</param>
    /// <param name="text">The message, or the part or rewording of it that is looked up.</param>
    /// <param name="spokenOf">Articles that the message may be about because they came before, likeliest first.</param>
    public static RetrievalResult Find(Turn turn, string text, params IReadOnlyList<string> spokenOf) =>
        turn.Knowledge.Retrieve(
            Query(turn, text) is var query && spokenOf.Count == 0
                ? query
                : query with
                {
                    SpokenOf = spokenOf,
                    HeadStart = GoingOn.HeadStart(turn, text) ?? query.HeadStart,
                }
        );

    public static RetrievalQuery Query(Turn turn, string text) =>
        new()
        {
            Text = text,
            Language = turn.Language.Read.Form,
            Department = turn.Request.Department,
            Memory = turn.Memory,
        };
}
