using System.Globalization;
using Bot.Dialogs.Handoff.DutyHours;

namespace Bot.Host.Desk.Transcripts;

/// <summary>What stands above a transcript.</summary>
/// <param name="Words">The words around it.</param>
/// <param name="ConversationId">Whose.</param>
/// <param name="Facts">Each with its name, in order.</param>
/// <param name="WithNotes">Whether what staff wrote to each other is in it.</param>
internal sealed record TranscriptHead(
    TranscriptWords Words,
    string ConversationId,
    IReadOnlyList<(string Name, string Value)> Facts,
    bool WithNotes
)
{
    /// <summary>The day and time of Hong Kong, as <c>2026-07-01 17:00:00</c>.</summary>
    public static string Time(DateTimeOffset at) =>
        at.ToOffset(HongKongTime.Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public string Notice => $"{Words["times"]} {Words[WithNotes ? "notesWithin" : "notesLeftOut"]}";
}
