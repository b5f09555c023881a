using Bot.Dialogs.Learned;
using Bot.Knowledge.Encoders;

namespace Bot.Dialogs.FollowUps.Learned;

/// <summary>Whether a message tells a part of the resident's case, for the sentence vectors of one set of encoders.</summary>
/// <param name="Encoders">As <see cref="SentenceVector.Encoders"/> names them.</param>
/// <param name="Tells">Above 0 more like a part of a case than like a message that wants an answer.</param>
/// <param name="From">The score from which it is taken to ask nothing.</param>
internal sealed record TellingHead(string Encoders, LinearHead Tells, double From)
{
    public bool Is(SentenceVector message) => Tells.Score(message) >= From;
}
