namespace Bot.Dialogs.Handoff.Queues;

/// <summary>
/// A skill that staff may have, and which requests need it. Of the kinds of rule that are given (<see cref="Departments"/>,
/// <see cref="Articles"/>, <see cref="Reasons"/>) each must fit, by one of its words; where none is given, only queues ask for it
/// (<see cref="HandoffQueue.Skills"/>).
/// </summary>
public sealed class HandoffSkill
{
    /// <summary>Lower-case letters, digits and hyphens, at most 40: <c>sign-language</c>.</summary>
    public string Id { get; set; } = "";

    public string English { get; set; } = "";

    public string Chinese { get; set; } = "";

    public IList<string> Departments { get; set; } = [];

    /// <summary>Ids of articles that the resident asked about; a <c>*</c> at the end stands for any rest: <c>td-renew-*</c>.</summary>
    public IList<string> Articles { get; set; } = [];

    /// <summary>Reason codes of the request.</summary>
    public IList<string> Reasons { get; set; } = [];

    public static bool IsId(string id) =>
        id is { Length: > 0 and <= 40 } && id.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    internal bool Fits(string? department, string? article, string reason) =>
        Departments.Count + Articles.Count + Reasons.Count > 0
        && (Departments.Count == 0 || (department is not null && Departments.Contains(department)))
        && (
            Articles.Count == 0
            || (
                article is not null
                && Articles.Any(a => a.EndsWith('*') ? article.StartsWith(a[..^1], StringComparison.Ordinal) : a == article)
            )
        )
        && (Reasons.Count == 0 || Reasons.Contains(reason));
}
