namespace Bot.Dialogs.Handoff.Queues;

/// <summary>An agent who is available.</summary>
/// <param name="Queues">Departments and queues they serve; <c>*</c>: all.</param>
/// <param name="Languages">Of <c>en</c> and <c>zh</c>.</param>
/// <param name="Room">How many more they may take; 0 or less: none.</param>
/// <param name="IdleSince">Who has waited longest for work comes first.</param>
public sealed record FreeAgent(string Id, IReadOnlyList<string> Queues, IReadOnlyList<string> Languages, int Room, DateTimeOffset IdleSince)
{
    /// <summary>Ids of the skills they have.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    public bool Has(WaitingPerson person) => person.Skills.All(s => Skills.Contains(s, StringComparer.Ordinal));

    /// <summary>Whether they may be offered the person: the queue, the language, and every skill that is still asked for.</summary>
    public bool Serves(WaitingPerson person) => IsOfQueue(person) && Has(person);

    /// <summary>Whether they serve the queue in the person's language, whatever is asked for beside.</summary>
    public bool IsOfQueue(WaitingPerson person) =>
        Languages.Contains(person.Speech, StringComparer.Ordinal) && ServedQueues.Include(Queues, person.Queue);
}
