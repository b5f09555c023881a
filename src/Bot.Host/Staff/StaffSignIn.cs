using Bot.Storage.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Staff;

/// <summary>Checks a user name and password, throttled by account and address, by address, and by account.</summary>
internal sealed class StaffSignIn(
    StaffAccounts accounts,
    StaffSessions sessions,
    SignInThrottle throttle,
    StaffPasswords passwords,
    AuditLog audit,
    IOptions<StaffOptions> options
)
{
    /// <returns>The account and the token of its new session.</returns>
    /// <exception cref="StaffRefusal">401 <c>bad-credentials</c> or 429 <c>throttled</c>.</exception>
    public async Task<(StaffAccount Account, string Token)> SignInAsync(
        string userName,
        string password,
        string address,
        CancellationToken cancellationToken
    )
    {
        var name = userName.Trim().ToLowerInvariant();
        await TryAsync(name, address, cancellationToken);
        var account = options.Value.Local ? await accounts.FindByUserNameAsync(name, cancellationToken) : null;
        var (fits, rehash) = await passwords.CheckAsync(account, password, cancellationToken);
        if (!fits || account is null or { Disabled: true })
        {
            await audit.AppendAsync(
                new AuditRecord(account?.Id ?? "unknown", "sign-in-failed", account?.Id ?? "unknown"),
                cancellationToken
            );
            throw new StaffRefusal(401, "bad-credentials", "The user name or the password is wrong.");
        }

        await throttle.SucceededAsync(
            OfAccount(name, address),
            [OfName(name), OfAddress(address)],
            options.Value.FailureWindow,
            cancellationToken
        );
        await throttle.KnowAsync(Known(name, address), cancellationToken);
        if (rehash)
        {
            await accounts.RehashAsync(account.Id, passwords.Hash(password), cancellationToken);
        }

        return (account, await BeginAsync(account, cancellationToken));
    }

    /// <summary>
    /// Forgets the failed sign-ins of an account: whoever got a new password need not wait until the old failures are over.
    /// </summary>
    public Task ForgiveAsync(StaffAccount account, CancellationToken cancellationToken) =>
        throttle.ForgiveAsync(OfName(account.UserName), cancellationToken);

    /// <summary>Begins a session for an account that has proved itself.</summary>
    public async Task<string> BeginAsync(StaffAccount account, CancellationToken cancellationToken)
    {
        await audit.AppendAsync(new AuditRecord(account.Id, "signed-in", account.Id), cancellationToken);
        return await sessions.BeginAsync(account, options.Value.Longest, cancellationToken);
    }

    /// <summary>Changes the password and ends all sessions of the account.</summary>
    /// <returns>The token of a new session.</returns>
    /// <exception cref="StaffRefusal">400 <c>bad-credentials</c> or what is wrong with the new password
    /// (<see cref="StaffPasswords.Weakness"/>, <c>password-old</c>); 409 <c>account-changed</c>: an administrator changed the account
    /// meanwhile.</exception>
    public async Task<string> ChangePasswordAsync(
        StaffAccount account,
        string current,
        string next,
        string address,
        CancellationToken cancellationToken
    )
    {
        await TryAsync(account.UserName, address, cancellationToken);
        if (!(await passwords.CheckAsync(account, current, cancellationToken)).Fits)
        {
            throw new StaffRefusal(400, "bad-credentials", "The current password is wrong.");
        }

        await throttle.SucceededAsync(
            OfAccount(account.UserName, address),
            [OfName(account.UserName), OfAddress(address)],
            options.Value.FailureWindow,
            cancellationToken
        );
        if (
            (next == current ? ("password-old", "The new password is the old one.") : StaffPasswords.Weakness(next, account.UserName)) is
            { } weakness
        )
        {
            throw new StaffRefusal(400, weakness.Code, weakness.Detail);
        }

        if (
            !await accounts.ChangeAsync(
                account with
                {
                    PasswordHash = passwords.Hash(next),
                    MustChangePassword = false,
                },
                account.Id,
                "password-changed",
                cancellationToken
            )
        )
        {
            throw StaffRefusal.AccountChanged();
        }

        var changed = await accounts.FindAsync(account.Id, cancellationToken) ?? throw StaffRefusal.NotFound("account");
        return await sessions.BeginAsync(changed, options.Value.Longest, cancellationToken);
    }

    /// <summary>Counts a try. Guesses from elsewhere do not keep anybody out of an account where they have signed in before.</summary>
    private async Task TryAsync(string name, string address, CancellationToken cancellationToken)
    {
        var (settings, window) = (options.Value, options.Value.FailureWindow);
        var wait =
            await throttle.TryAsync(OfAddress(address), settings.FailuresOfAddress, window, cancellationToken)
            ?? await throttle.TryAsync(OfAccount(name, address), settings.FailuresOfAccount, window, cancellationToken)
            ?? (
                await throttle.KnowsAsync(Known(name, address), cancellationToken)
                    ? null
                    : await throttle.TryAsync(OfName(name), settings.FailuresOfName, window, cancellationToken)
            );
        if (wait is not null)
        {
            throw new StaffRefusal(429, "throttled", "Too many failed sign-ins. Wait, then try again.") { RetryAfter = wait };
        }
    }

    private static string OfName(string name) => $"account:{Cut(name)}";

    private static string OfAccount(string name, string address) => $"{OfName(name)}|{address}";

    private static string OfAddress(string address) => $"address:{address}";

    private static string Known(string name, string address) => $"known:{Cut(name)}|{address}";

    private static string Cut(string name) => name.Length > 100 ? name[..100] : name;
}
