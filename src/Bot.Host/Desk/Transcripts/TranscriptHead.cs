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
    public string Notice => $"{Words["times"]} {Words[WithNotes ? "notesWithin" : "notesLeftOut"]}";
}
