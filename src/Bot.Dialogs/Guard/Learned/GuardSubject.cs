namespace Bot.Dialogs.Guard.Learned;

/// <summary>What a model of the guard is trained to hear.</summary>
/// <param name="Name">Of its file and of its folder of examples.</param>
/// <param name="Kinds">What it tells apart, in the order of the weights.</param>
/// <param name="Words">What the word lists make of a message.</param>
/// <param name="WordingShare">
/// How much wording counts beside meaning, by language; 0: not at all. An intent shows in its words; a danger, in English, seldom does.
/// </param>
/// <param name="Limits">The shares of harmless messages that may be heard falsely.</param>
internal sealed record GuardSubject(
    string Name,
    IReadOnlyList<string> Kinds,
    Func<string, ListEvidence> Words,
    (double English, double Chinese) WordingShare,
    HeadLimits Limits
);
