using System.Security.Claims;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Storage.Staff;

namespace Bot.Host.Staff;

/// <summary>The account behind an id token: made at the first sign-in, and brought in line with the provider's roles at each.</summary>
internal sealed class OpenIdConnectAccounts(StaffAccounts accounts, OpenIdConnectOptions options, HandoffSettings handoff, IIdSource ids)
{
    private static readonly Dictionary<string, string> NoWords = [];

    /// <returns>Null when the token gives no role that is known here, or the account is disabled.</returns>
    public async Task<StaffAccount?> FindOrMakeAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (principal.FindFirst("iss")?.Value is not { } issuer || principal.FindFirst("sub")?.Value is not { } subject)
        {
            return null;
        }

        string[] roles = [.. Values(principal, options.RoleClaim, options.Roles).Intersect(StaffRoles.All, StringComparer.Ordinal)];
        string[] departments = [.. Values(principal, options.DepartmentClaim, options.Departments)];
        string[] languages = [.. Values(principal, options.LanguageClaim, NoWords).Intersect(["en", "zh"], StringComparer.Ordinal)];
        string[]? skills = options.GivesSkills
            ? [.. Values(principal, options.SkillClaim, options.Skills).Intersect(handoff.Skills.Select(s => s.Id), StringComparer.Ordinal)]
            : null;
        var key = $"{issuer} {subject}";
        var name = principal.FindFirst("name")?.Value ?? principal.FindFirst("preferred_username")?.Value ?? subject;
        var found = await accounts.FindBySubjectAsync(key, cancellationToken);
        if (roles.Length == 0 || found is { Disabled: true })
        {
            // Who has lost every role at the provider loses them here too, and with them the sessions that run.
            var loses = found is { Roles.Count: > 0 } && roles.Length == 0;
            return loses && !await accounts.ChangeAsync(found! with { Roles = [] }, "openid", "account-changed", cancellationToken)
                ? await FindOrMakeAsync(principal, cancellationToken)
                : null;
        }

        var account = (
            found
            ?? new StaffAccount
            {
                Id = ids.NewId(),
                UserName = key,
                Name = name,
                Subject = key,
            }
        ) with
        {
            Name = name,
            Roles = roles,
            Departments = departments,
            Languages = languages.Length > 0 ? languages : ["en", "zh"],
            Skills = skills ?? found?.Skills ?? [],
        };
        if (found is null)
        {
            await accounts.AddAsync(account, "openid", cancellationToken);
        }
        else if (!Same(found, account) && !await accounts.ChangeAsync(account, "openid", "account-changed", cancellationToken))
        {
            // An administrator changed it in the same moment, and may have switched it off: it is read again.
            return await FindOrMakeAsync(principal, cancellationToken);
        }

        return await accounts.FindBySubjectAsync(key, cancellationToken);
    }

    private static bool Same(StaffAccount a, StaffAccount b) =>
        a.Name == b.Name
        && a.Roles.SequenceEqual(b.Roles, StringComparer.Ordinal)
        && a.Departments.SequenceEqual(b.Departments, StringComparer.Ordinal)
        && a.Languages.SequenceEqual(b.Languages, StringComparer.Ordinal)
        && a.Skills.SequenceEqual(b.Skills, StringComparer.Ordinal);

    // A provider's list is an array (one claim a value) or a text with spaces or commas between; names of groups may hold spaces
    // themselves.
    private static IEnumerable<string> Values(ClaimsPrincipal principal, string claim, IDictionary<string, string> words)
    {
        var values = principal
            .FindAll(claim)
            .SelectMany(c => words.ContainsKey(c.Value) ? [c.Value] : c.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));
        return (words.Count == 0 ? values : values.Where(words.ContainsKey).Select(v => words[v])).Distinct(StringComparer.Ordinal);
    }
}
