namespace Bot.Dialogs.Compose;

/// <summary>A source as shown under an answer.</summary>
/// <param name="Title">Procedure and department, in the reply's language.</param>
/// <param name="Url">The official page.</param>
/// <param name="AsOf">ISO 8601 to year, month or day; null when the page carries no date.</param>
public sealed record Citation(string Title, string Url, string? AsOf);
