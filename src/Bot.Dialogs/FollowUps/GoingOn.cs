using Bot.Dialogs.FollowUps.Learned;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.FollowUps;

/// <summary>How likely it is that a message goes on with what was spoken of, by its wording and its meaning.</summary>
internal static class GoingOn
{
    /// <summary>
    /// A message that surely names something may name a part of the topic spoken of: where nothing was learned, this has 4.
    /// </summary>
    private const double LeastHeadStart = 3;

    /// <summary>The training messages have as many; longer ones tell a story.</summary>
    private const int MostWordsOfCourtesy = 14;

    /// <summary>What the article spoken of starts with in the ranker's scores; null without encoders.</summary>
    public static double? HeadStart(Turn turn, string text) =>
        FollowUpModel.Current.HeadStart(Vector(turn, text)) is { } start ? Math.Max(LeastHeadStart, start) : null;

    /// <summary>
    /// Whether a message after an answer thanks, assents, reacts or says goodbye, and asks nothing. False without encoders.
    /// </summary>
    public static bool IsCourtesy(Turn turn) =>
        turn.Before.Asked.Count > 0
        && turn.Text.AsSpan().IndexOfAny('?', '？') < 0
        && MessageLength.Words(turn.Question) <= MostWordsOfCourtesy
        && FollowUpModel.Current.IsCourtesy(Vector(turn, turn.Question));

    /// <summary>How likely it is that the entry found answers a message that goes on with its topic; null without encoders.</summary>
    public static double? Confidence(Turn turn, TopicReading reading) =>
        FollowUpModel.Current.Confidence(Vector(turn, turn.Question), reading);

    private static SentenceVector? Vector(Turn turn, string text) =>
        turn.Knowledge.Encode(text, turn.Language.Read.Form.IsChinese(), turn.Memory);
}
