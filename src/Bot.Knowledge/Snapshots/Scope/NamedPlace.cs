namespace Bot.Knowledge.Snapshots.Scope;

/// <summary>Where a text names a place or body that our departments do not serve.</summary>
/// <param name="Name">As <c>OtherPlaces.txt</c> lists it.</param>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">In characters.</param>
internal readonly record struct NamedPlace(string Name, int Start, int Length);
