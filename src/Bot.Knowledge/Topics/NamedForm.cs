namespace Bot.Knowledge.Topics;

/// <summary>A form number or code in a message.</summary>
/// <param name="Written">As the resident wrote it.</param>
/// <param name="EntryIds">The entries that name it; empty when none does.</param>
/// <param name="Department">The only department whose forms begin with these letters; null when there is none or several.</param>
public sealed record NamedForm(string Written, IReadOnlyList<string> EntryIds, string? Department);
