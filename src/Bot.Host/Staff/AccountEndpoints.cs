using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Storage.Staff;

namespace Bot.Host.Staff;

/// <summary>Who works here: an administrator adds, changes and disables accounts. A first password is shown once, to be handed over.</summary>
internal static class AccountEndpoints
{
    public static RouteGroupBuilder MapAccounts(this RouteGroupBuilder api)
    {
        api.MapGet("/accounts", async (HttpContext context, StaffAccounts accounts) => (await accounts.ListAsync(context.RequestAborted)).Select(View)).For(StaffRoles.Admin);
        api.MapGet("/skills", (HandoffSettings handoff) => handoff.Skills.Select(s => new SkillName(s.Id, s.English, s.Chinese))).For(StaffRoles.Admin, StaffRoles.Supervisor);
        api.MapPost("/accounts", AddAsync).For(StaffRoles.Admin);
        api.MapPut("/accounts/{id}", ChangeAsync).For(StaffRoles.Admin);
        api.MapPost("/accounts/{id}/first-password", ResetAsync).For(StaffRoles.Admin);
        return api;
    }

    private static async Task<FirstPassword> AddAsync(AccountChange change, HttpContext context, StaffAccounts accounts, StaffPasswords passwords, IIdSource ids, HandoffSettings handoff)
    {
        if (string.IsNullOrWhiteSpace(change.UserName) || change.UserName.Length > 100 || change.UserName.Any(char.IsWhiteSpace))
        {
            throw StaffRefusal.Bad("'userName' is one word of at most 100 characters.");
        }

        var password = StaffPasswords.First();
        var account = Apply(new StaffAccount { Id = ids.NewId(), UserName = change.UserName, Name = "" }, change, handoff) with { PasswordHash = passwords.Hash(password), MustChangePassword = true };
        if (!await accounts.AddAsync(account, StaffGate.Member(context).Id, context.RequestAborted))
        {
            throw StaffRefusal.Conflict("user-name-taken", "There is an account of that name.");
        }

        return new FirstPassword(account.Id, password);
    }

    private static async Task<AccountView> ChangeAsync(string id, AccountChange change, HttpContext context, StaffAccounts accounts, HandoffSettings handoff)
    {
        var member = StaffGate.Member(context);
        var account = Apply(await FindAsync(id, context, accounts), change, handoff);
        if (id == member.Id && (account.Disabled || !account.Has(StaffRoles.Admin)))
        {
            throw StaffRefusal.Conflict("own-account", "Another administrator must take your own role away.");
        }

        await accounts.ChangeAsync(account, member.Id, "account-changed", context.RequestAborted);
        return View(account);
    }

    private static async Task<FirstPassword> ResetAsync(string id, HttpContext context, StaffAccounts accounts, StaffPasswords passwords)
    {
        var account = await FindAsync(id, context, accounts);
        var password = StaffPasswords.First();
        await accounts.ChangeAsync(account with { PasswordHash = passwords.Hash(password), MustChangePassword = true }, StaffGate.Member(context).Id, "password-reset", context.RequestAborted);
        return new FirstPassword(id, password);
    }

    private static async Task<StaffAccount> FindAsync(string id, HttpContext context, StaffAccounts accounts) =>
        await accounts.FindAsync(id, context.RequestAborted) ?? throw StaffRefusal.NotFound("account");

    private static StaffAccount Apply(StaffAccount account, AccountChange change, HandoffSettings handoff)
    {
        CheckSkills(change.Skills ?? [], handoff);
        var changed = account with
        {
            Name = change.Name?.Trim() ?? account.Name,
            Roles = change.Roles ?? account.Roles,
            Departments = change.Departments ?? account.Departments,
            Languages = change.Languages ?? (account.Languages.Count > 0 ? account.Languages : ["en", "zh"]),
            Skills = [.. (change.Skills ?? account.Skills).Distinct(StringComparer.Ordinal)],
            Capacity = change.Capacity ?? account.Capacity,
            Disabled = change.Disabled ?? account.Disabled,
        };
        var valid = changed.Name.Length is > 0 and <= 100 && changed.Roles.Count > 0 && changed.Roles.All(r => StaffRoles.All.Contains(r, StringComparer.Ordinal))
            && changed.Departments.All(d => d.Length is > 0 and <= 40 && !d.Any(char.IsWhiteSpace)) && changed.Languages.All(l => l is "en" or "zh") && changed.Capacity is >= 1 and <= 20;
        return valid ? changed : throw StaffRefusal.Bad("A name, known roles, department ids (or *), languages of en and zh, and a capacity of 1 to 20 are needed.");
    }

    // Skills that left the settings may stay on an account that is changed otherwise; nobody asks for them.
    private static void CheckSkills(string[] skills, HandoffSettings handoff)
    {
        var known = handoff.Skills.Select(s => s.Id).ToList();
        if (skills.FirstOrDefault(s => !known.Contains(s, StringComparer.Ordinal)) is { } unknown)
        {
            throw StaffRefusal.Bad(known.Count == 0
                ? "There are no skills yet: they are named in the settings (Handoff:Skills)."
                : $"'{(unknown.Length > 40 ? unknown[..40] : unknown)}' is no skill. There are: {string.Join(", ", known)}.");
        }
    }

    private static AccountView View(StaffAccount a) => new(a.Id, a.UserName, a.Name, a.Roles, a.Departments, a.Languages, a.Skills, a.Capacity, a.Disabled, a.MustChangePassword);

    internal sealed record AccountChange(string? UserName, string? Name, string[]? Roles, string[]? Departments, string[]? Languages, string[]? Skills, int? Capacity, bool? Disabled);

    internal sealed record SkillName(string Id, string English, string Chinese);

    internal sealed record FirstPassword(string Id, string Password);

    internal sealed record AccountView(
        string Id, string UserName, string Name, IReadOnlyList<string> Roles, IReadOnlyList<string> Departments, IReadOnlyList<string> Languages, IReadOnlyList<string> Skills, int Capacity, bool Disabled, bool MustChangePassword);
}
