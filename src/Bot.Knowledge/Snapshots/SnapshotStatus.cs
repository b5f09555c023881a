using Bot.Knowledge.Articles.Checks;

namespace Bot.Knowledge.Snapshots;

/// <summary>How the knowledge base stands, for the health and oversight pages.</summary>
/// <param name="Version">The version that answers; null before the first is there.</param>
/// <param name="Rebuilding">True while a newer one is being built.</param>
/// <param name="Models">Encoders in use; empty when the ranking is by words alone.</param>
/// <param name="ModelsMissing">Why there are no encoders; null when there are.</param>
/// <param name="BrokenFiles">Why the last build failed, each file with its line; null when it did not.</param>
public sealed record SnapshotStatus(
    string? Version,
    bool Rebuilding,
    IReadOnlyList<string> Models,
    string? ModelsMissing,
    string? BrokenFiles
)
{
    /// <summary>Those of the files because of which the last build failed; none when it did not, or when it was for another reason.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
