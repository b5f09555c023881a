namespace Bot.Storage.Figures;

/// <summary>A count of one measure.</summary>
/// <param name="Subject">The department, or the day (<c>yyyy-mm-dd</c>).</param>
/// <param name="Measure">A word of <see cref="FigureMeasures"/>.</param>
public sealed record FigureCount(string Subject, string Measure, string Outcome, string Reason, long Count);
