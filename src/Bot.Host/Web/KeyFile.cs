using System.Security.Cryptography;

namespace Bot.Host.Web;

/// <summary>A secret key that the host makes for itself and keeps, so that what it signed is still good after a restart.</summary>
internal static class KeyFile
{
    private const int Length = 32;

    /// <summary>The 32 bytes of <c>{data}/keys/{name}.key</c>, made at first use and readable by the owner only.</summary>
    /// <exception cref="StartUpException">The file is there and is no such key.</exception>
    public static byte[] ReadOrMake(DataFolder data, string name)
    {
        var folder = data.Folder("keys");
        var path = Path.Combine(folder, $"{name}.key");
        if (!File.Exists(path))
        {
            SecretFile.MakeOnce(path, RandomNumberGenerator.GetBytes(Length));
        }

        var key = File.ReadAllBytes(path);
        return key.Length == Length
            ? key
            : throw new StartUpException(
                $"'{path}' is no key of {Length} bytes. Delete it to have a new one made; what the old one signed ends."
            );
    }
}
