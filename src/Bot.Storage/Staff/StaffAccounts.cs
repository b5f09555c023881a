using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Staff;

/// <summary>Keeps the accounts of staff.</summary>
public sealed class StaffAccounts(IDatabase database, TimeProvider clock, AuditLog audit)
{
    private const string Columns =
        "id, user_name, name, password_hash, must_change, roles, departments, languages, skills, capacity, disabled, subject, security_version, version";

    private const string ById = $"SELECT {Columns} FROM staff_accounts WHERE id = @id";
    private const string ByUserName = $"SELECT {Columns} FROM staff_accounts WHERE user_name = @userName";
    private const string BySubject = $"SELECT {Columns} FROM staff_accounts WHERE subject = @subject";
    private const string All = $"SELECT {Columns} FROM staff_accounts ORDER BY user_name";
    private const string Count = "SELECT count(*) FROM staff_accounts";

    private const string Insert = """
        INSERT INTO staff_accounts (id, user_name, name, password_hash, must_change, roles, departments, languages, skills, capacity,
          disabled, subject, security_version, created_at)
        VALUES (@Id, @UserName, @Name, @PasswordHash, @MustChange, @Roles, @Departments, @Languages, @Skills, @Capacity, @Disabled,
          @Subject, @SecurityVersion, @now)
        ON CONFLICT DO NOTHING
        """;

    private const string Update = """
        UPDATE staff_accounts SET name = @Name, password_hash = @PasswordHash, must_change = @MustChange, roles = @Roles, departments = @Departments,
          languages = @Languages, skills = @Skills, capacity = @Capacity, disabled = @Disabled, security_version = security_version + @ends,
          version = version + CASE WHEN name = @Name AND roles = @Roles AND departments = @Departments AND languages = @Languages
            AND skills = @Skills AND capacity = @Capacity AND disabled = @Disabled THEN 0 ELSE 1 END
        WHERE id = @Id AND security_version = @SecurityVersion AND version = @Version
        """;

    private const string Rehash = "UPDATE staff_accounts SET password_hash = @hash WHERE id = @id";

    public Task<StaffAccount?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        FirstAsync(ById, new { id }, cancellationToken);

    /// <param name="userName">In any case.</param>
    public Task<StaffAccount?> FindByUserNameAsync(string userName, CancellationToken cancellationToken = default) =>
        FirstAsync(ByUserName, new { userName = userName.Trim().ToLowerInvariant() }, cancellationToken);

    public Task<StaffAccount?> FindBySubjectAsync(string subject, CancellationToken cancellationToken = default) =>
        FirstAsync(BySubject, new { subject }, cancellationToken);

    public Task<IReadOnlyList<StaffAccount>> ListAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<StaffAccount>>(
            async s => [.. (await s.QueryAsync<Row>(All).ConfigureAwait(false)).Select(r => r.ToAccount())],
            cancellationToken
        );

    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync(async s => await s.FirstOrDefaultAsync<long>(Count).ConfigureAwait(false) > 0, cancellationToken);

    /// <returns>False when the user name or subject is taken; nothing was written.</returns>
    public Task<bool> AddAsync(StaffAccount account, string actor, CancellationToken cancellationToken = default) =>
        database.WriteAsync(s => AddAsync(s, account, actor), cancellationToken);

    /// <summary>Adds the first accounts of a house, all of them or none; where there is any account already, none.</summary>
    /// <param name="first">Of different user names.</param>
    /// <param name="actor">Who adds them, for the audit log.</param>
    /// <param name="announce">
    /// Called when they are written and not yet committed, and again where the unit is run again: what was announced and then not kept is
    /// announced anew the next time, and nothing is kept that was not announced.
    /// </param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <returns>False when there were accounts; nothing was written.</returns>
    public Task<bool> AddFirstAsync(
        IReadOnlyList<StaffAccount> first,
        string actor,
        Func<Task> announce,
        CancellationToken cancellationToken = default
    ) =>
        database.WriteAsync(
            async s =>
            {
                await s.LockKeyAsync("first-accounts").ConfigureAwait(false);
                if (await s.FirstOrDefaultAsync<long>(Count).ConfigureAwait(false) > 0)
                {
                    return false;
                }

                foreach (var account in first)
                {
                    await AddAsync(s, account, actor).ConfigureAwait(false);
                }

                await announce().ConfigureAwait(false);
                return true;
            },
            cancellationToken
        );

    /// <summary>
    /// Writes name, password, roles, departments, languages, skills, capacity and whether disabled. The account's sessions end, unless only
    /// the name, languages, skills or capacity changed: who talks with residents goes on.
    /// </summary>
    /// <param name="account">With the changes, and the versions that it was read with.</param>
    /// <returns>False when it has been changed since it was read, or is not there; nothing was written.</returns>
    public Task<bool> ChangeAsync(StaffAccount account, string actor, string action, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async s =>
            {
                if (
                    await FindAsync(s, account.Id).ConfigureAwait(false) is not { } before
                    || await s.ExecuteAsync(Update, Row.Of(account, clock.Now(), GivesOtherRights(before, account))).ConfigureAwait(false)
                        == 0
                )
                {
                    return false;
                }

                await audit
                    .AppendAsync(
                        s,
                        new AuditRecord(
                            actor,
                            action,
                            account.Id,
                            new
                            {
                                account.Roles,
                                account.Departments,
                                account.Skills,
                                account.Disabled,
                            }
                        )
                    )
                    .ConfigureAwait(false);
                return true;
            },
            cancellationToken
        );

    /// <summary>Keeps the same password under stronger parameters; sessions go on.</summary>
    public Task RehashAsync(string id, string hash, CancellationToken cancellationToken = default) =>
        database.WriteAsync(s => s.ExecuteAsync(Rehash, new { id, hash }), cancellationToken);

    internal static async Task<StaffAccount?> FindAsync(DatabaseSession session, string id) =>
        (await session.FirstOrDefaultAsync<Row>(ById, new { id }).ConfigureAwait(false))?.ToAccount();

    private async Task<bool> AddAsync(DatabaseSession session, StaffAccount account, string actor)
    {
        if (await session.ExecuteAsync(Insert, Row.Of(account, clock.Now())).ConfigureAwait(false) == 0)
        {
            return false;
        }

        await audit
            .AppendAsync(
                session,
                new AuditRecord(
                    actor,
                    "account-added",
                    account.Id,
                    new
                    {
                        account.UserName,
                        account.Roles,
                        account.Departments,
                    }
                )
            )
            .ConfigureAwait(false);
        return true;
    }

    private static bool GivesOtherRights(StaffAccount before, StaffAccount after) =>
        before.PasswordHash != after.PasswordHash
        || before.MustChangePassword != after.MustChangePassword
        || before.Disabled != after.Disabled
        || !before.Roles.ToHashSet(StringComparer.Ordinal).SetEquals(after.Roles)
        || !before.Departments.ToHashSet(StringComparer.Ordinal).SetEquals(after.Departments);

    private Task<StaffAccount?> FirstAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async s => (await s.FirstOrDefaultAsync<Row>(sql, parameters).ConfigureAwait(false))?.ToAccount(),
            cancellationToken
        );

    private sealed class Row
    {
        public string Id { get; set; } = "";
        public string UserName { get; set; } = "";
        public string Name { get; set; } = "";
        public string? PasswordHash { get; set; }
        public long MustChange { get; set; }
        public string Roles { get; set; } = "";
        public string Departments { get; set; } = "";
        public string Languages { get; set; } = "";
        public string Skills { get; set; } = "";
        public long Capacity { get; set; }
        public long Disabled { get; set; }
        public string? Subject { get; set; }
        public long SecurityVersion { get; set; }
        public long Version { get; set; }

        public StaffAccount ToAccount() =>
            new()
            {
                Id = Id,
                UserName = UserName,
                Name = Name,
                PasswordHash = PasswordHash,
                MustChangePassword = MustChange == 1,
                Roles = StoredWords.FromStored(Roles),
                Departments = StoredWords.FromStored(Departments),
                Languages = StoredWords.FromStored(Languages),
                Skills = StoredWords.FromStored(Skills),
                Capacity = (int)Capacity,
                Disabled = Disabled == 1,
                Subject = Subject,
                SecurityVersion = SecurityVersion,
                Version = Version,
            };

        public static object Of(StaffAccount a, long now, bool endsSessions = false) =>
            new
            {
                a.Id,
                UserName = a.UserName.Trim().ToLowerInvariant(),
                a.Name,
                a.PasswordHash,
                MustChange = a.MustChangePassword ? 1L : 0L,
                Roles = a.Roles.ToStored(),
                Departments = a.Departments.ToStored(),
                Languages = a.Languages.ToStored(),
                Skills = a.Skills.ToStored(),
                Capacity = (long)a.Capacity,
                Disabled = a.Disabled ? 1L : 0L,
                a.Subject,
                a.SecurityVersion,
                a.Version,
                now,
                ends = endsSessions ? 1L : 0L,
            };
    }
}
