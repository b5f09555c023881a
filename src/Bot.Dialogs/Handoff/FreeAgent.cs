namespace Bot.Dialogs.Handoff;

/// <summary>An agent who is available.</summary>
/// <param name="Queues">Departments and queues they serve; <c>*</c>: all.</param>
/// <param name="Languages">Of <c>en</c> and <c>zh</c>.</param>
/// <param name="Room">How many more they may take; 0 or less: none.</param>
/// <param name="IdleSince">Who has waited longest for work comes first.</param>
public sealed record FreeAgent(string Id, IReadOnlyList<string> Queues, IReadOnlyList<string> Languages, int Room, DateTimeOffset IdleSince)
{
    public bool Serves(WaitingPerson person) => Languages.Contains(person.Speech, StringComparer.Ordinal) && (Queues.Contains("*", StringComparer.Ordinal) || Queues.Contains(person.Queue, StringComparer.Ordinal));
}
