namespace Bot.Dialogs.Guard.Dangers;

/// <summary>A number to call, with where it comes from.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Number">As it is dialled and shown.</param>
/// <param name="English">Whose number it is, in English.</param>
/// <param name="Chinese">The same in Traditional Chinese.</param>
/// <param name="For">The kinds of danger that it helps in.</param>
/// <param name="Languages">What is spoken there: <c>en</c>, <c>zh</c>, <c>yue</c>, <c>cmn</c>.</param>
/// <param name="Source">The page that gives the number.</param>
internal sealed record EmergencyLine(
    string Id,
    string Number,
    string English,
    string Chinese,
    IReadOnlyList<string> For,
    IReadOnlyList<string> Languages,
    string Source
);
