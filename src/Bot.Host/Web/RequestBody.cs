using System.Buffers;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;

namespace Bot.Host.Web;

/// <summary>Reads a body whole, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The body's bytes.</summary>
    /// <exception cref="RefusedException">413 when it is longer than <paramref name="limit"/> bytes.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            throw TooBig(limit);
        }

        var body = new ArrayBufferWriter<byte>();
        while (true)
        {
            var read = await request.Body.ReadAsync(body.GetMemory(8_192), request.HttpContext.RequestAborted);
            if (read == 0)
            {
                return body.WrittenSpan.ToArray();
            }

            body.Advance(read);
            if (body.WrittenCount > limit)
            {
                throw TooBig(limit);
            }
        }
    }

    /// <summary>The body as a protocol object; a new one when the body is empty.</summary>
    /// <exception cref="RefusedException">400 when it is no such object, 413 when it is too long.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, int limit)
        where T : class, new()
    {
        var body = await ReadAsync(request, limit);
        try
        {
            return body.AsSpan().Trim(" \t\r\n"u8).IsEmpty ? new() : ProtocolJson.Parse<T>(body);
        }
        catch (ActivityFormatException exception)
        {
            throw new RefusedException(400, "BadArgument", exception.Message);
        }
    }

    /// <summary>The refusal of a body that is too long.</summary>
    public static RefusedException TooBig(long limit) =>
        new(413, "MessageSizeTooBig", $"The body is larger than the {limit / 1024} KB that this address takes.");
}
