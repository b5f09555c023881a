using System.Security.Cryptography;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Bot.Host.Staff;

/// <summary>Hashes and checks passwords (PBKDF2 with HMAC-SHA-512, as ASP.NET Identity does), and says which are too weak.</summary>
internal sealed class StaffPasswords : IDisposable
{
    private const int Shortest = 10;
    private const int Longest = 128;

    private readonly PasswordHasher<StaffAccount> _hasher;

    // Made by the first who signs in: a start would wait for it.
    private readonly Lazy<string> _nobody;

    // Hashing is slow on purpose: it never takes more than half the cores from residents' turns.
    private readonly SemaphoreSlim _free = new(Math.Max(1, Environment.ProcessorCount / 2));

    public StaffPasswords(IOptions<PasswordHasherOptions> options)
    {
        _hasher = new(options);
        _nobody = new(() => Hash("nobody has this password"), LazyThreadSafetyMode.PublicationOnly);
    }

    public void Dispose() => _free.Dispose();

    public string Hash(string password) => _hasher.HashPassword(null!, password);

    /// <summary>Takes as long for an account that is not there as for one that is.</summary>
    /// <returns>Whether it fits, and whether the hash should be made anew.</returns>
    public async Task<(bool Fits, bool Rehash)> CheckAsync(StaffAccount? account, string password, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            return Check(account, password);
        }
        finally
        {
            _free.Release();
        }
    }

    private (bool Fits, bool Rehash) Check(StaffAccount? account, string password)
    {
        // Asked for in either case: the first to sign in would else tell by the time it takes that an account is not there.
        var nobody = _nobody.Value;
        var result = _hasher.VerifyHashedPassword(null!, account?.PasswordHash ?? nobody, password.Length > Longest ? "" : password);
        return account?.PasswordHash is null
            ? (false, false)
            : (result != PasswordVerificationResult.Failed, result == PasswordVerificationResult.SuccessRehashNeeded);
    }

    /// <summary>
    /// What is wrong with a new password, as a code and in words; null when it will do. Length counts, not kinds of characters.
    /// </summary>
    public static (string Code, string Detail)? Weakness(string password, string userName) =>
        password switch
        {
            { Length: < Shortest } => ("password-short", $"A password needs at least {Shortest} characters."),
            { Length: > Longest } => ("password-long", $"A password has at most {Longest} characters."),
            _ when password.Contains(userName, StringComparison.OrdinalIgnoreCase) => (
                "password-user-name",
                "The password contains the user name."
            ),
            _ when password.Distinct().Count() < 5 => ("password-repeats", "The password repeats too few characters."),
            _ when Common.Any(word => password.StartsWith(word, StringComparison.OrdinalIgnoreCase)) => (
                "password-common",
                "The password begins like one of the most used."
            ),
            _ => null,
        };

    /// <summary>Sixteen characters of an alphabet without look-alikes, in groups of four: 79 bits.</summary>
    public static string First()
    {
        var letters = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);
        return $"{letters[..4]}-{letters[4..8]}-{letters[8..12]}-{letters[12..]}";
    }

    private static readonly string[] Common =
    [
        "password",
        "12345678",
        "qwertyui",
        "letmein",
        "iloveyou",
        "11111111",
        "abc12345",
        "admin123",
        "welcome1",
    ];
}
