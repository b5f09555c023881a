namespace Bot.Storage.Figures;

/// <summary>The decisions of a day that are alike: a line of the export.</summary>
/// <param name="Day"><c>yyyy-mm-dd</c>, of Hong Kong.</param>
/// <param name="Department"><c>general</c>: of none that is known.</param>
/// <param name="Channel">Empty: not known.</param>
/// <param name="Language">The tag answered in; empty: not known.</param>
public sealed record FigureLine(string Day, string Department, string Channel, string Language, string Outcome, long Decisions);
