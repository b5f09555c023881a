using System.Security.Cryptography;
using System.Text;
using Bot.Host.Web;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.Delegates;

/// <summary>
/// Who a resident is to a department's bot: the same in all their conversations, another for every other bot, and nothing by which they
/// could be found or reached, where our own id may be their number. Only we can read it back. Under a new <see cref="ChannelSigningKey"/>
/// residents are new to bots.
/// </summary>
internal sealed class ResidentAliases
{
    private const string Prefix = "r-";
    private const int NamedLimit = 200;
    private static readonly int NonceBytes = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagBytes = AesGcm.TagByteSizes.MaxSize;

    private readonly byte[] _sealing;
    private readonly byte[] _numbering;

    public ResidentAliases(ChannelSigningKey key)
    {
        var secret = key.Rsa.ExportRSAPrivateKey();
        _sealing = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "resident aliases"u8.ToArray());
        _numbering = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "nonces of resident aliases"u8.ToArray());
    }

    /// <summary>What the bot calls the resident: their alias, or the name that it gave them itself.</summary>
    public string Of(DelegatesOptions.DelegateOptions bot, string residentId)
    {
        if (IsNamed(bot, residentId))
        {
            return residentId[Named(bot, "").Length..];
        }

        var plain = Encoding.UTF8.GetBytes(residentId);
        var bytes = new byte[NonceBytes + plain.Length + TagBytes];
        // Made of what is sealed, so that one resident always gets one alias.
        HMACSHA256.HashData(_numbering, Encoding.UTF8.GetBytes($"{bot.AppId}\n{residentId}")).AsSpan(0, NonceBytes).CopyTo(bytes);
        using var aes = new AesGcm(_sealing, TagBytes);
        aes.Encrypt(
            bytes.AsSpan(0, NonceBytes),
            plain,
            bytes.AsSpan(NonceBytes, plain.Length),
            bytes.AsSpan(NonceBytes + plain.Length),
            Encoding.UTF8.GetBytes(bot.AppId)
        );
        return Prefix + Base64UrlEncoder.Encode(bytes);
    }

    /// <summary>The resident whom the bot calls so; whoever it never got from us is somebody of its own.</summary>
    /// <exception cref="RefusedException">400: it is no alias of this bot's, and too long for a name.</exception>
    public string ResidentOf(DelegatesOptions.DelegateOptions bot, string memberId) =>
        Read(bot, memberId)
        ?? (
            memberId.Length <= NamedLimit
                ? Named(bot, memberId)
                : throw new RefusedException(400, "BadArgument", $"A member's id is longer than {NamedLimit} characters.")
        );

    /// <summary>Whether the id is one that the bot gave, not one of ours.</summary>
    public static bool IsNamed(DelegatesOptions.DelegateOptions bot, string residentId) =>
        residentId.StartsWith(Named(bot, ""), StringComparison.Ordinal);

    private static string Named(DelegatesOptions.DelegateOptions bot, string memberId) => $"bot:{bot.Name}:{memberId}";

    private string? Read(DelegatesOptions.DelegateOptions bot, string alias)
    {
        if (!alias.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            var bytes = Base64UrlEncoder.DecodeBytes(alias[Prefix.Length..]);
            if (bytes.Length < NonceBytes + TagBytes)
            {
                return null;
            }

            var plain = new byte[bytes.Length - NonceBytes - TagBytes];
            using var aes = new AesGcm(_sealing, TagBytes);
            aes.Decrypt(
                bytes.AsSpan(0, NonceBytes),
                bytes.AsSpan(NonceBytes, plain.Length),
                bytes.AsSpan(NonceBytes + plain.Length),
                plain,
                Encoding.UTF8.GetBytes(bot.AppId)
            );
            return Encoding.UTF8.GetString(plain);
        }
        catch (Exception exception) when (exception is FormatException or AuthenticationTagMismatchException)
        {
            return null; // no alias of this bot's: a name of its own
        }
    }
}
