using System.Collections.Frozen;

namespace Bot.Knowledge.Articles;

/// <summary>The closed list of facets: what kind of thing an entry tells.</summary>
public static class Facets
{
    public static readonly FrozenSet<string> All = new[]
    {
        "fee",
        "documents",
        "time",
        "eligibility",
        "how",
        "where",
        "deadline",
        "validity",
        "online",
        "contact",
        "amount",
        "rules",
        "penalty",
        "status",
        "change",
        "loss",
        "complaint",
        "exemption",
        "overview",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All of them, for whoever wrote another.</summary>
    internal static string Listed { get; } = string.Join(", ", All.Order(StringComparer.Ordinal));
}
