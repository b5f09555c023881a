using System.Security.Cryptography;
using Bot.Host.Web;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.Delegates;

/// <summary>The RSA key that our channel's tokens are signed with: <c>{data}/keys/channel-signing.pem</c>, made at first use. Several hosts share the file.</summary>
internal sealed class ChannelSigningKey
{
    public ChannelSigningKey(DataFolder data)
    {
        var path = System.IO.Path.Combine(data.Folder("keys"), "channel-signing.pem");
        var rsa = RSA.Create();
        if (!File.Exists(path))
        {
            Make(path);
        }

        rsa.ImportFromPem(File.ReadAllText(path));
        Rsa = rsa;
        KeyId = Base64UrlEncoder.Encode(SHA256.HashData(rsa.ExportRSAPublicKey()).AsSpan(0, 12).ToArray());
        Credentials = new(new RsaSecurityKey(rsa) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256);
    }

    public string KeyId { get; }

    public RSA Rsa { get; }

    public SigningCredentials Credentials { get; }

    // Written aside and moved, so that of two hosts that start at once one key wins whole.
    private static void Make(string path)
    {
        var aside = $"{path}.{Environment.ProcessId}";
        using var rsa = RSA.Create(2048);
        File.WriteAllText(aside, rsa.ExportRSAPrivateKeyPem());
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(aside, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }
}
