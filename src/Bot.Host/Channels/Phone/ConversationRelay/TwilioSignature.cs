using System.Security.Cryptography;
using System.Text;
using Bot.Host.Web;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary><c>X-Twilio-Signature</c> (protocols §6.2): base64 of the HMAC-SHA1 over the address and the sorted form fields.</summary>
internal static class TwilioSignature
{
    /// <summary>The signature of a request.</summary>
    /// <param name="authToken">The account's auth token.</param>
    /// <param name="url">The address as the carrier called it, with its query.</param>
    /// <param name="fields">The form's fields; none of a socket.</param>
    public static string Of(string authToken, string url, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var signed = new StringBuilder(url);
        foreach (
            var (name, values) in fields
                .GroupBy(f => f.Key, f => f.Value, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, g))
        )
        {
            foreach (var value in values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                signed.Append(name).Append(value);
            }
        }

        // The protocol names SHA-1; as a keyed hash it still holds.
#pragma warning disable CA5350
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString())));
#pragma warning restore CA5350
    }

    /// <summary>Whether the signature is right; takes the same time for any wrong one.</summary>
    public static bool IsValid(string authToken, string? signature, string url, IEnumerable<KeyValuePair<string, string>> fields) =>
        signature is not null && FixedTime.AreSame(signature, Of(authToken, url, fields));
}
