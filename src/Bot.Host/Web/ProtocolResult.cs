using Bot.Protocol.Json;

namespace Bot.Host.Web;

/// <summary>Answers with a protocol object as JSON, never to be cached.</summary>
internal sealed class ProtocolResult<T>(T value, int status = StatusCodes.Status200OK) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        return httpContext.Response.Body.WriteAsync(ProtocolJson.WriteUtf8(value), httpContext.RequestAborted).AsTask();
    }
}
