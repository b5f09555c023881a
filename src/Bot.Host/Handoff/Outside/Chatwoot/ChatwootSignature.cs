using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Host.Web;

namespace Bot.Host.Handoff.Outside.Chatwoot;

/// <summary><c>X-Chatwoot-Signature: sha256=&lt;hex&gt;</c>, an HMAC-SHA256 over <c>timestamp.body</c> (protocols §7).</summary>
internal static class ChatwootSignature
{
    /// <param name="timestamp">Seconds since 1970, as the header has them.</param>
    public static string Of(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(timestamp), (byte)'.', .. body];
        return "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));
    }

    /// <summary>Compared in constant time; a repeat of an old webhook is refused by its time.</summary>
    public static bool IsValid(
        string signature,
        string timestamp,
        string secret,
        ReadOnlySpan<byte> body,
        DateTimeOffset now,
        TimeSpan tolerance
    ) =>
        secret.Length > 0
        && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && Math.Abs(now.ToUnixTimeSeconds() - (double)at) <= tolerance.TotalSeconds
        && FixedTime.AreSame(signature, Of(secret, timestamp, body));
}
