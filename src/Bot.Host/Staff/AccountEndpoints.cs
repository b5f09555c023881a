using Bot.Dialogs.Conversations;
using Bot.Host.Desk;
using Bot.Host.Desk.Handoffs;
using Bot.Host.Handoff;
using Bot.Storage.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Staff;

/// <summary>
/// Who works here: an administrator adds, changes and disables accounts. A first password is shown once, to be handed over.
/// </summary>
internal static class AccountEndpoints
{
    public static RouteGroupBuilder MapAccounts(this RouteGroupBuilder api)
    {
        api.MapGet(
                "/accounts",
                async (HttpContext context, StaffAccounts accounts) => (await accounts.ListAsync(context.RequestAborted)).Select(View)
            )
            .For(StaffRoles.Admin);
        api.MapGet("/accounts/choices", Choices).For(StaffRoles.Admin);
        api.MapGet("/skills", (QueueDirectory queues) => queues.Skills.Select(s => new SkillName(s.Id, s.English, s.Chinese)))
            .For(StaffRoles.Admin, StaffRoles.Supervisor);
        api.MapPost("/accounts", AddAsync).For(StaffRoles.Admin);
        api.MapPut("/accounts/{id}", ChangeAsync).For(StaffRoles.Admin);
        api.MapPost("/accounts/{id}/first-password", ResetAsync).For(StaffRoles.Admin);
        return api;
    }

    /// <summary>What an account can be given.</summary>
    private static AccountChoices Choices(QueueDirectory queues, AccountRules rules, IOptions<StaffOptions> options) =>
        new(
            options.Value.Local,
            rules.SkillsByProvider,
            StaffRoles.All,
            [.. queues.All.Select(q => new DepartmentChoice(q.Id, queues.NameOf(q.Id)))],
            [.. queues.Skills.Select(s => SkillView.Of(s.Id, queues))]
        );

    private static async Task<FirstPassword> AddAsync(
        AccountChange change,
        HttpContext context,
        StaffAccounts accounts,
        StaffPasswords passwords,
        IIdSource ids,
        AccountRules rules,
        IOptions<StaffOptions> options
    )
    {
        if (!options.Value.Local)
        {
            throw StaffRefusal.Conflict(
                "no-local-accounts",
                "Accounts with a password are switched off here; the identity provider says who works here."
            );
        }

        var password = StaffPasswords.First();
        var account = rules.Apply(
            new StaffAccount
            {
                Id = ids.NewId(),
                UserName = AccountRules.UserName(change.UserName),
                Name = "",
            },
            change
        ) with
        {
            PasswordHash = passwords.Hash(password),
            MustChangePassword = true,
        };
        if (!await accounts.AddAsync(account, StaffGate.Member(context).Id, context.RequestAborted))
        {
            throw StaffRefusal.Conflict("user-name-taken", "There is an account of that name.");
        }

        return new FirstPassword(account.Id, password);
    }

    private static async Task<AccountView> ChangeAsync(
        string id,
        AccountChange change,
        HttpContext context,
        StaffAccounts accounts,
        AccountRules rules
    )
    {
        var member = StaffGate.Member(context);
        var before = await FindAsync(id, context, accounts);
        if (change.Version is { } read && read != before.Version)
        {
            throw StaffRefusal.AccountChanged();
        }

        var account = rules.Apply(before, change);
        if (id == member.Id && (account.Disabled || !account.Has(StaffRoles.Admin)))
        {
            throw StaffRefusal.Conflict("own-account", "Another administrator must take your own role away.");
        }

        return await accounts.ChangeAsync(account, member.Id, "account-changed", context.RequestAborted)
            ? View(await FindAsync(id, context, accounts))
            : throw StaffRefusal.AccountChanged();
    }

    private static async Task<FirstPassword> ResetAsync(
        string id,
        HttpContext context,
        StaffAccounts accounts,
        StaffPasswords passwords,
        StaffSignIn signIn
    )
    {
        var account = await FindAsync(id, context, accounts);
        if (account.Subject is not null)
        {
            throw StaffRefusal.Conflict("account-of-provider", "This account signs in at the identity provider; it has no password here.");
        }

        var password = StaffPasswords.First();
        if (
            !await accounts.ChangeAsync(
                account with
                {
                    PasswordHash = passwords.Hash(password),
                    MustChangePassword = true,
                },
                StaffGate.Member(context).Id,
                "password-reset",
                context.RequestAborted
            )
        )
        {
            throw StaffRefusal.AccountChanged();
        }

        await signIn.ForgiveAsync(account, context.RequestAborted);
        return new FirstPassword(id, password);
    }

    private static async Task<StaffAccount> FindAsync(string id, HttpContext context, StaffAccounts accounts) =>
        await accounts.FindAsync(id, context.RequestAborted) ?? throw StaffRefusal.NotFound("account");

    private static AccountView View(StaffAccount a) =>
        new(
            a.Id,
            a.UserName,
            a.Name,
            a.Roles,
            a.Departments,
            a.Languages,
            a.Skills,
            a.Capacity,
            a.Disabled,
            a.MustChangePassword,
            ByProvider: a.Subject is not null,
            a.Version
        );

    internal sealed record SkillName(string Id, string English, string Chinese);

    internal sealed record FirstPassword(string Id, string Password);

    /// <param name="Local">Whether accounts with a password may be added.</param>
    /// <param name="SkillsByProvider">Whether the identity provider says the skills of its accounts.</param>
    internal sealed record AccountChoices(
        bool Local,
        bool SkillsByProvider,
        IReadOnlyList<string> Roles,
        IReadOnlyList<DepartmentChoice> Departments,
        IReadOnlyList<SkillView> Skills
    );

    /// <param name="Version">Given back with a change, so that nobody else's is overwritten.</param>
    /// <param name="ByProvider">Signs in by OpenID Connect alone: name, roles, departments and languages are the provider's.</param>
    internal sealed record AccountView(
        string Id,
        string UserName,
        string Name,
        IReadOnlyList<string> Roles,
        IReadOnlyList<string> Departments,
        IReadOnlyList<string> Languages,
        IReadOnlyList<string> Skills,
        int Capacity,
        bool Disabled,
        bool MustChangePassword,
        bool ByProvider,
        long Version
    );
}
