using Microsoft.Extensions.Options;

namespace Bot.Host.Web;

/// <summary>The host's own address, as callers must use it.</summary>
internal sealed class PublicAddress(IOptions<WebOptions> options)
{
    /// <summary><c>https://host</c> without a slash at the end.</summary>
    public string Of(HttpRequest request) =>
        options.Value.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>The same for WebSockets: <c>wss://host</c>.</summary>
    public string SocketOf(HttpRequest request) => "ws" + Of(request)["http".Length..];
}
