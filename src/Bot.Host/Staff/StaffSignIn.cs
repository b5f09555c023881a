using Bot.Storage.Staff;
using Microsoft.Extensions.Options;

namespace Bot.Host.Staff;

/// <summary>Checks a user name and password, throttled by account and by address.</summary>
internal sealed class StaffSignIn(
    StaffAccounts accounts, StaffSessions sessions, SignInThrottle throttle, StaffPasswords passwords, AuditLog audit, IOptions<StaffOptions> options)
{
    /// <returns>The account and the token of its new session.</returns>
    /// <exception cref="StaffRefusal">401 <c>bad-credentials</c> or 429 <c>throttled</c>.</exception>
    public async Task<(StaffAccount Account, string Token)> SignInAsync(string userName, string password, string address, CancellationToken cancellationToken)
    {
        var window = options.Value.FailureWindow;
        var name = userName.Trim().ToLowerInvariant();
        (string Key, int Most)[] keys = [(KeyOf(name), options.Value.FailuresOfAccount), ($"address:{address}", options.Value.FailuresOfAddress)];
        foreach (var (key, most) in keys)
        {
            if (await throttle.WaitAsync(key, most, window, cancellationToken) is { } wait)
            {
                throw new StaffRefusal(429, "throttled", "Too many failed sign-ins. Wait, then try again.") { RetryAfter = wait };
            }
        }

        var account = options.Value.Local ? await accounts.FindByUserNameAsync(name, cancellationToken) : null;
        var (fits, rehash) = passwords.Check(account, password);
        if (!fits || account is null or { Disabled: true })
        {
            foreach (var (key, _) in keys)
            {
                await throttle.FailedAsync(key, window, cancellationToken);
            }

            await audit.AppendAsync(new AuditRecord(account?.Id ?? "unknown", "sign-in-failed", account?.Id ?? "unknown"), cancellationToken);
            throw new StaffRefusal(401, "bad-credentials", "The user name or the password is wrong.");
        }

        await throttle.SucceededAsync(keys[0].Key, window, cancellationToken);
        if (rehash)
        {
            await accounts.RehashAsync(account.Id, passwords.Hash(password), cancellationToken);
        }

        return (account, await BeginAsync(account, cancellationToken));
    }

    /// <summary>Forgets the failed sign-ins of an account: whoever got a new password need not wait until the old failures are over.</summary>
    public Task ForgiveAsync(StaffAccount account, CancellationToken cancellationToken) => throttle.SucceededAsync(KeyOf(account.UserName), options.Value.FailureWindow, cancellationToken);

    /// <summary>Begins a session for an account that has proved itself.</summary>
    public async Task<string> BeginAsync(StaffAccount account, CancellationToken cancellationToken)
    {
        await audit.AppendAsync(new AuditRecord(account.Id, "signed-in", account.Id), cancellationToken);
        return await sessions.BeginAsync(account, options.Value.Longest, cancellationToken);
    }

    /// <summary>Changes the password and ends all sessions of the account.</summary>
    /// <returns>The token of a new session.</returns>
    /// <exception cref="StaffRefusal">400 <c>bad-credentials</c> or <c>weak-password</c>.</exception>
    public async Task<string> ChangePasswordAsync(StaffAccount account, string current, string next, CancellationToken cancellationToken)
    {
        var key = KeyOf(account.UserName);
        if (await throttle.WaitAsync(key, options.Value.FailuresOfAccount, options.Value.FailureWindow, cancellationToken) is { } wait)
        {
            throw new StaffRefusal(429, "throttled", "Too many wrong passwords. Wait, then try again.") { RetryAfter = wait };
        }

        if (!passwords.Check(account, current).Fits)
        {
            await throttle.FailedAsync(key, options.Value.FailureWindow, cancellationToken);
            throw new StaffRefusal(400, "bad-credentials", "The current password is wrong.");
        }

        if ((next == current ? "The new password is the old one." : StaffPasswords.Weakness(next, account.UserName)) is { } weakness)
        {
            throw new StaffRefusal(400, "weak-password", weakness);
        }

        await accounts.ChangeAsync(account with { PasswordHash = passwords.Hash(next), MustChangePassword = false }, account.Id, "password-changed", cancellationToken);
        var changed = await accounts.FindAsync(account.Id, cancellationToken) ?? throw StaffRefusal.NotFound("account");
        return await sessions.BeginAsync(changed, options.Value.Longest, cancellationToken);
    }

    private static string KeyOf(string userName) => $"account:{(userName.Length > 100 ? userName[..100] : userName)}";
}
