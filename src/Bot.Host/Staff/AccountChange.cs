namespace Bot.Host.Staff;

/// <summary>What an administrator writes into an account; null leaves a field as it is.</summary>
/// <param name="UserName">One word of at most 100 characters; read when the account is added, never changed.</param>
/// <param name="Name">As colleagues and residents read it, at most 100 characters.</param>
/// <param name="Roles">Of <see cref="StaffRoles.All"/>, at least one.</param>
/// <param name="Departments">Ids of departments or queues, or <c>*</c>.</param>
/// <param name="Languages">Of <c>en</c> and <c>zh</c>, at least one.</param>
/// <param name="Skills">Ids of the settings.</param>
/// <param name="Capacity">Conversations at once, 1–20.</param>
/// <param name="Disabled">Whether the account is switched off.</param>
/// <param name="Version">The version that was read; another one now refuses the change. Null: of a caller that writes only what it
/// names.</param>
internal sealed record AccountChange(
    string? UserName,
    string? Name,
    string[]? Roles,
    string[]? Departments,
    string[]? Languages,
    string[]? Skills,
    int? Capacity,
    bool? Disabled,
    long? Version = null
);
