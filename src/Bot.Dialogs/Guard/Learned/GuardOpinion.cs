namespace Bot.Dialogs.Guard.Learned;

/// <summary>A model's judgement of a message, or of a part of it.</summary>
/// <param name="Kind">One of the head's kinds.</param>
/// <param name="Score">Positive when it is more like what is to be heard than like harmless messages.</param>
/// <param name="Part">What of it spoke: <c>whole</c>, <c>sentence</c>, <c>plain</c> (disguised words put right) or <c>context</c> (with the
/// message before).</param>
internal sealed record GuardOpinion(string Kind, double Score, string Part)
{
    public const string Whole = "whole",
        Sentence = "sentence",
        Plain = "plain",
        Context = "context";
}
