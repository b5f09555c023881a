using System.Security.Cryptography;
using System.Text;

namespace Bot.Host.Web;

/// <summary>Compares what a caller shows with a secret, or with a signature that only its holder can make.</summary>
internal static class FixedTime
{
    /// <summary>Whether the two are the same, to the letter; takes the same time for any two, also of different lengths.</summary>
    public static bool AreSame(string shown, string secret) =>
        CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(shown)),
            SHA256.HashData(Encoding.UTF8.GetBytes(secret))
        );
}
