using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Host.Web;

namespace Bot.Host.Channels.Phone.Jambonz;

/// <summary>
/// <c>Jambonz-Signature: t=&lt;seconds&gt;,v1=&lt;hex&gt;</c>, an HMAC-SHA256 over <c>t.body</c>, as @jambonz/node-client 0.4.11 checks it.
/// </summary>
internal static class JambonzSignature
{
    public static string Of(string secret, long at, ReadOnlySpan<byte> body)
    {
        var signed = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{at}."));
        byte[] whole = [.. signed, .. body];
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), whole));
    }

    public static bool IsValid(string header, string secret, ReadOnlySpan<byte> body, DateTimeOffset now, TimeSpan tolerance)
    {
        var parts = header.Split(',', StringSplitOptions.TrimEntries).Select(p => p.Split('=', 2)).Where(p => p.Length == 2).ToArray();
        if (
            !long.TryParse(parts.FirstOrDefault(p => p[0] == "t")?[1], NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            || Math.Abs(now.ToUnixTimeSeconds() - (double)at) > tolerance.TotalSeconds
        )
        {
            return false;
        }

        var right = Of(secret, at, body);
        return parts.Any(p => p[0] == "v1" && FixedTime.AreSame(p[1], right));
    }
}
