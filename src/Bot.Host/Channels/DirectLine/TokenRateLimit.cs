using Bot.Host.Web;
using Bot.Storage.Signals;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>How many tokens one address may ask for, over all hosts.</summary>
internal sealed class TokenRateLimit(IOptions<DirectLineOptions> options, IRateLimits limits) : IEndpointFilter
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <exception cref="RefusedException">429, with the time after which it may ask again.</exception>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var address = context.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        var wait = await limits.TakeAsync($"directline:tokens:{address}", options.Value.TokensPerMinute, Window);
        return wait == TimeSpan.Zero
            ? await next(context)
            : throw new RefusedException(429, "TooManyRequests", "Too many tokens were asked for from this address; try again later.")
            {
                RetryAfter = wait,
            };
    }
}
