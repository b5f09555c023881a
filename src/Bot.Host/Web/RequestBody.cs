using System.Buffers;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web;

/// <summary>Reads a body whole, up to a limit of size and of time.</summary>
internal static class RequestBody
{
    /// <summary>Lets the server take a body of so many bytes, where it would cut off sooner; to be called before the body is read.</summary>
    public static void Allow(HttpContext context, long bytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = bytes;
        }
    }

    /// <summary>The body's bytes.</summary>
    /// <exception cref="RefusedException">413 when it is longer than <paramref name="limit"/> bytes, 408 when it comes too
    /// slowly.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            throw TooBig(limit);
        }

        var body = new ArrayBufferWriter<byte>();
        var gone = request.HttpContext.RequestAborted;
        using var patience = new CancellationTokenSource(Patience(request.HttpContext.RequestServices, limit));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(gone, patience.Token);
        while (true)
        {
            int read;
            try
            {
                read = await request.Body.ReadAsync(body.GetMemory(8_192), either.Token);
            }
            catch (OperationCanceledException) when (patience.IsCancellationRequested && !gone.IsCancellationRequested)
            {
                throw TooSlow();
            }

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
        return body.AsSpan().Trim(" \t\r\n"u8).IsEmpty ? new() : Parse<T>(body);
    }

    /// <summary>The body as a protocol object.</summary>
    /// <exception cref="RefusedException">400 when it is no such object.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> body)
        where T : class => OrRefuse(body, ProtocolJson.Parse<T>);

    /// <summary>The body as an activity with a <c>type</c>.</summary>
    /// <exception cref="RefusedException">400 when it is none.</exception>
    public static Activity ParseActivity(ReadOnlySpan<byte> body) => OrRefuse(body, ActivityJson.Parse);

    /// <summary>The refusal of a body that came too slowly.</summary>
    public static RefusedException TooSlow() => new(408, "RequestTimeout", "The body came too slowly.");

    /// <summary>The refusal of a body that is too long.</summary>
    public static RefusedException TooBig(long limit) =>
        new(413, "MessageSizeTooBig", $"The body is larger than the {limit / 1024} KB that this address takes.");

    private static T OrRefuse<T>(ReadOnlySpan<byte> body, Func<ReadOnlySpan<byte>, T> parse)
    {
        try
        {
            return parse(body);
        }
        catch (ActivityFormatException exception)
        {
            throw new RefusedException(400, "BadArgument", exception.Message);
        }
    }

    private static TimeSpan Patience(IServiceProvider services, int limit) =>
        services.GetRequiredService<IOptions<WebOptions>>().Value.BodyWithin * Math.Max(1, limit / (1024 * 1024));
}
