using Bot.Dialogs.Handoff.Queues;

namespace Bot.Storage.Staff;

/// <summary>A member of staff.</summary>
public sealed record StaffAccount
{
    public required string Id { get; init; }

    /// <summary>Lower case, unique.</summary>
    public required string UserName { get; init; }

    /// <summary>As colleagues and residents read it.</summary>
    public required string Name { get; init; }

    /// <summary>As ASP.NET Identity's hasher writes it; null: signs in by OpenID Connect alone.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Whether the password must be changed before anything else.</summary>
    public bool MustChangePassword { get; init; }

    /// <summary>Of <c>agent</c>, <c>supervisor</c>, <c>editor</c>, <c>reviewer</c>, <c>oversight</c>, <c>admin</c>.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Department ids, or <c>*</c> for all.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>Of <c>en</c> and <c>zh</c>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Ids of skills, of the settings of hand-offs.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>How many conversations at once, 1–20.</summary>
    public int Capacity { get; init; } = 3;

    public bool Disabled { get; init; }

    /// <summary>Issuer and subject of OpenID Connect, with a space between; null: local.</summary>
    public string? Subject { get; init; }

    /// <summary>Grows with each change of password, roles or departments; sessions begun under a lower one have ended.</summary>
    public long SecurityVersion { get; init; } = 1;

    /// <summary>Grows with every edit of anything but the password; who writes one read under a lower one would overwrite it.</summary>
    public long Version { get; init; } = 1;

    public bool Has(string role) => Roles.Contains(role, StringComparer.Ordinal);

    /// <summary>What is served, by name; null: all there is.</summary>
    public IReadOnlyList<string>? DepartmentsServed => ServesAll ? null : Departments;

    public bool ServesAll => ServedQueues.AreAll(Departments);

    /// <summary>Whether what belongs to the department may be seen; what belongs to none counts as <see cref="HandoffQueue.General"/>.</summary>
    public bool Serves(string? department) => ServedQueues.Include(Departments, department ?? HandoffQueue.General);
}
