using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Clarify;

/// <summary>One thing that the resident may mean.</summary>
/// <param name="Entry">The entry that would answer it.</param>
/// <param name="Confidence">0–1, as retrieved.</param>
/// <param name="HasCommonGround">It shares words or meaning with the question.</param>
internal sealed record Reading(Entry Entry, double Confidence, bool HasCommonGround);
