using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Handoff;
using Bot.Storage.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Staff;

/// <summary>
/// What may be written into an account. Each refusal has the code of its field (<c>account-roles</c>), so that a page can say it beside the
/// field.
/// </summary>
internal sealed class AccountRules(HandoffSettings handoff, QueueDirectory queues, IOptions<StaffOptions> options)
{
    private const int LongestName = 100;
    private const int MostAtOnce = 20;

    /// <summary>Whether the skills of accounts of the identity provider come from it, at each sign-in.</summary>
    public bool SkillsByProvider => options.Value.OpenIdConnect.GivesSkills;

    /// <exception cref="StaffRefusal">400 <c>account-user-name</c>.</exception>
    public static string UserName(string? userName) =>
        userName?.Trim() is { Length: > 0 and <= LongestName } name && !name.Any(char.IsWhiteSpace)
            ? name
            : throw Refused("user-name", $"'userName' is one word of at most {LongestName} characters.");

    /// <returns>The account with the change.</returns>
    /// <exception cref="StaffRefusal">400 with the code of the first field that cannot be taken; 409 <c>account-of-provider</c> for what
    /// the identity provider says.</exception>
    public StaffAccount Apply(StaffAccount account, AccountChange change)
    {
        if (
            account.Subject is not null
            && (change.Name ?? (object?)change.Roles ?? change.Departments ?? change.Languages ?? (SkillsByProvider ? change.Skills : null))
                is not null
        )
        {
            throw StaffRefusal.Conflict("account-of-provider", "The identity provider says this at each sign-in; change it there.");
        }

        var changed = account with
        {
            Name = change.Name?.Trim() ?? account.Name,
            Roles = Distinct(change.Roles) ?? account.Roles,
            Departments = Distinct(change.Departments) ?? account.Departments,
            Languages = Distinct(change.Languages) ?? (account.Languages.Count > 0 ? account.Languages : ["en", "zh"]),
            Skills = Distinct(change.Skills) ?? account.Skills,
            Capacity = change.Capacity ?? account.Capacity,
            Disabled = change.Disabled ?? account.Disabled,
        };
        Check(account, changed);
        return changed;
    }

    private void Check(StaffAccount before, StaffAccount account)
    {
        if (account.Name.Length is 0 or > LongestName)
        {
            throw Refused("name", $"A name of at most {LongestName} characters is needed.");
        }

        if (account.Roles.Count == 0 || Unknown(account.Roles, [.. StaffRoles.All]) is not null)
        {
            throw Refused("roles", $"At least one role is needed, of {string.Join(", ", StaffRoles.All)}.");
        }

        CheckDepartments(before, account);
        if (account.Languages.Count == 0 || Unknown(account.Languages, ["en", "zh"]) is not null)
        {
            throw Refused("languages", "At least one language is needed, of en and zh.");
        }

        CheckSkills(before, account);
        if (account.Capacity is < 1 or > MostAtOnce)
        {
            throw Refused("capacity", $"Conversations at once are 1 to {MostAtOnce}.");
        }
    }

    private void CheckDepartments(StaffAccount before, StaffAccount account)
    {
        // What was there before may stay: a department may have left the knowledge base meanwhile. Until that is read, any id may be one.
        if (
            account.Departments.FirstOrDefault(d => !before.Departments.Contains(d, StringComparer.Ordinal) && !IsDepartment(d)) is
            { } unknown
        )
        {
            throw Refused(
                "departments",
                $"'{Short(unknown)}' is no department or queue. There are: *, {string.Join(", ", queues.All.Select(q => q.Id))}."
            );
        }

        if (account.Departments.Count == 0 && StaffRoles.Desk.Any(account.Has))
        {
            throw Refused("departments", "Who serves residents needs a department, or * for all: without one, nothing is offered to them.");
        }
    }

    private bool IsDepartment(string id) =>
        id == ServedQueues.All
        || queues.Find(id) is not null
        || (!queues.KnowsDepartments && id.Length is > 0 and <= 40 && !id.Any(char.IsWhiteSpace));

    private void CheckSkills(StaffAccount before, StaffAccount account)
    {
        // Skills that left the settings may stay on an account that is changed otherwise; nobody asks for them.
        var known = handoff.Skills.Select(s => s.Id).ToList();
        if (Unknown(account.Skills, [.. known, .. before.Skills]) is { } unknown)
        {
            throw Refused(
                "skills",
                known.Count == 0
                    ? "There are no skills yet: they are named in the settings (Handoff:Skills)."
                    : $"'{Short(unknown)}' is no skill. There are: {string.Join(", ", known)}."
            );
        }
    }

    private static string[]? Distinct(string[]? words) => words?.Distinct(StringComparer.Ordinal).ToArray();

    private static string? Unknown(IReadOnlyList<string> words, List<string> known) =>
        words.FirstOrDefault(w => !known.Contains(w, StringComparer.Ordinal));

    private static string Short(string word) => word.Length > 40 ? word[..40] : word;

    private static StaffRefusal Refused(string field, string detail) => new(400, $"account-{field}", detail);
}
