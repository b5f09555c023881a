namespace Bot.Host.Web;

/// <summary>Headers that every answer carries. Pages add their own content policy; what has none may load nothing at all.</summary>
internal static class SecurityHeaders
{
    private const string NothingAllowed = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(
                    static state =>
                    {
                        var headers = ((HttpContext)state).Response.Headers;
                        headers.XContentTypeOptions = "nosniff";
                        if (headers.ContentSecurityPolicy.Count == 0)
                        {
                            headers.ContentSecurityPolicy = NothingAllowed;
                        }

                        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
                        headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
                        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
                        headers.TryAdd("X-Frame-Options", "DENY");
                        return Task.CompletedTask;
                    },
                    context
                );
                return next(context);
            }
        );
}
