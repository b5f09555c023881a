using System.Buffers.Text;
using System.Security.Cryptography;
using Bot.Dialogs.Conversations;

namespace Bot.Storage.Conversations;

/// <summary>128 bits of the system's random source, base64url: 22 characters.</summary>
internal sealed class RandomIdSource : IIdSource
{
    public string NewId()
    {
        Span<byte> bits = stackalloc byte[16];
        RandomNumberGenerator.Fill(bits);
        return Base64Url.EncodeToString(bits);
    }
}
