namespace Bot.Knowledge.Retrieval;

/// <summary>A topic without an answer that a question was found to ask for.</summary>
/// <param name="TopicId">The <see cref="Articles.UncoveredTopic"/>.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1, that the question asks for it.</param>
public sealed record UncoveredMatch(string TopicId, double Confidence);
