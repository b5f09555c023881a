using System.Security.Cryptography;
using System.Text;
using Bot.Host.Web;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.Delegates;

/// <summary>
/// The RSA key that our channel's tokens are signed with: <c>{data}/keys/channel-signing.pem</c>, made at first use. Several hosts share
/// the file.
/// </summary>
internal sealed class ChannelSigningKey
{
    public ChannelSigningKey(DataFolder data)
    {
        var path = System.IO.Path.Combine(data.Folder("keys"), "channel-signing.pem");
        var rsa = RSA.Create();
        if (!File.Exists(path))
        {
            using var made = RSA.Create(2048);
            SecretFile.MakeOnce(path, Encoding.ASCII.GetBytes(made.ExportRSAPrivateKeyPem()));
        }

        rsa.ImportFromPem(File.ReadAllText(path));
        Rsa = rsa;
        KeyId = Base64UrlEncoder.Encode(SHA256.HashData(rsa.ExportRSAPublicKey()).AsSpan(0, 12).ToArray());
        Credentials = new(new RsaSecurityKey(rsa) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256);
    }

    public string KeyId { get; }

    public RSA Rsa { get; }

    public SigningCredentials Credentials { get; }
}
