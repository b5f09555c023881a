using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Queues;
using Bot.Storage.Database;
using Bot.Storage.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Staff;

/// <summary>
/// Makes an account for each desk role when there is none yet, each with a first password that must be changed. The passwords are printed
/// once, to standard output, and kept as hashes only.
/// </summary>
internal sealed class DemoAccounts(
    StaffAccounts accounts,
    StaffPasswords passwords,
    IIdSource ids,
    IDatabase database,
    IOptions<StaffOptions> options
) : IHostedService
{
    private static readonly (string UserName, string Name, string[] Roles)[] People =
    [
        ("agent", "Chan Ka Yan", [StaffRoles.Agent]),
        ("agent2", "Wong Chi Ming", [StaffRoles.Agent]),
        ("supervisor", "Lee Suk Fan", [StaffRoles.Supervisor, StaffRoles.Agent]),
        ("editor", "Ho Wai Lam", [StaffRoles.Editor]),
        ("reviewer", "Lau Mei Ling", [StaffRoles.Reviewer]),
        ("oversight", "Cheung Wing Sze", [StaffRoles.Oversight]),
        ("admin", "Administrator", [StaffRoles.Admin]),
    ];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!(options.Value.DemoAccounts ?? (options.Value.Local && database.Engine == DatabaseEngine.Sqlite)))
        {
            return;
        }

        try
        {
            if (await accounts.AnyAsync(cancellationToken))
            {
                return;
            }

            var made = People.Select(person => (person, Password: StaffPasswords.First())).ToList();
            await accounts.AddFirstAsync(
                [.. made.Select(m => Account(m.person.UserName, m.person.Name, m.person.Roles, m.Password))],
                "system",
                () =>
                    Console.Out.WriteAsync(
                        string.Concat(
                            made.Select(m => $"First sign-in at /staff/: {m.person.UserName} / {m.Password}{Environment.NewLine}")
                        )
                    ),
                cancellationToken
            );
        }
        catch (StoreUnavailableException)
        {
            // The host starts without a record and says so itself; the accounts come with the next start.
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private StaffAccount Account(string userName, string name, string[] roles, string password) =>
        new()
        {
            Id = ids.NewId(),
            UserName = userName,
            Name = name,
            PasswordHash = passwords.Hash(password),
            MustChangePassword = true,
            Roles = roles,
            Departments = [ServedQueues.All],
            Languages = ["en", "zh"],
        };
}
