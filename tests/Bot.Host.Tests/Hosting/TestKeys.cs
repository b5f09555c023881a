using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Bot.Host.Tests.Hosting;

/// <summary>RSA keys of 2,048 bits by name. Making one takes a tenth of a second of a core, and tests need hundreds.</summary>
internal static class TestKeys
{
    private static readonly ConcurrentDictionary<string, Lazy<RSAParameters>> Made = new(StringComparer.Ordinal);

    /// <summary>The key of that name: the same in the whole run, and no other name's.</summary>
    public static RSA Rsa(string name) => RSA.Create(Made.GetOrAdd(name, _ => new(Make)).Value);

    private static RSAParameters Make()
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportParameters(includePrivateParameters: true);
    }
}
