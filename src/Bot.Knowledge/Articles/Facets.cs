using System.Collections.Frozen;

namespace Bot.Knowledge.Articles;

/// <summary>The closed list of facets: what kind of thing an entry tells.</summary>
public static class Facets
{
    public const string Fee = "fee";
    public const string Documents = "documents";
    public const string Time = "time";
    public const string Eligibility = "eligibility";
    public const string How = "how";
    public const string Where = "where";
    public const string Deadline = "deadline";
    public const string Validity = "validity";
    public const string Online = "online";
    public const string Contact = "contact";
    public const string Amount = "amount";
    public const string Rules = "rules";
    public const string Penalty = "penalty";
    public const string Status = "status";
    public const string Change = "change";
    public const string Loss = "loss";
    public const string Complaint = "complaint";
    public const string Exemption = "exemption";
    public const string Overview = "overview";

    public static readonly FrozenSet<string> All = new[]
    {
        Fee,
        Documents,
        Time,
        Eligibility,
        How,
        Where,
        Deadline,
        Validity,
        Online,
        Contact,
        Amount,
        Rules,
        Penalty,
        Status,
        Change,
        Loss,
        Complaint,
        Exemption,
        Overview,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All of them, for whoever wrote another.</summary>
    internal static string Listed { get; } = string.Join(", ", All.Order(StringComparer.Ordinal));
}
