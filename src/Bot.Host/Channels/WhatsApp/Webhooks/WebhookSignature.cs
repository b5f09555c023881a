using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WhatsApp.Webhooks;

/// <summary><c>X-Hub-Signature-256: sha256=hex(HMAC-SHA256(app secret, body))</c>, over the bytes as they came (protocols §5.1).</summary>
internal sealed class WebhookSignature(IOptionsMonitor<WhatsAppOptions> options)
{
    public const string Header = "X-Hub-Signature-256";

    private const string Prefix = "sha256=";

    /// <summary>Whether the body was signed with our app secret or the one before it. Compares in constant time.</summary>
    public bool IsGood(ReadOnlySpan<byte> body, string? header)
    {
        if (header?.StartsWith(Prefix, StringComparison.Ordinal) != true || header.Length != Prefix.Length + (2 * SHA256.HashSizeInBytes))
        {
            return false;
        }

        Span<byte> given = stackalloc byte[SHA256.HashSizeInBytes];
        if (Convert.FromHexString(header.AsSpan(Prefix.Length), given, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        var current = Matches(body, options.CurrentValue.AppSecret, given);
        var previous = options.CurrentValue.PreviousAppSecret is { Length: > 0 } secret && Matches(body, secret, given);
        return current | previous;
    }

    /// <summary>The header's value of a body.</summary>
    public static string Sign(ReadOnlySpan<byte> body, string secret) =>
        Prefix + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    private static bool Matches(ReadOnlySpan<byte> body, string secret, ReadOnlySpan<byte> given)
    {
        Span<byte> expected = stackalloc byte[SHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body, expected);
        return CryptographicOperations.FixedTimeEquals(expected, given);
    }
}
