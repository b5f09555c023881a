using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace Bot.Host.Staff;

/// <summary>Serves the staff pages as Vite built them into <c>wwwroot/staff</c>, under a policy that lets nothing in but them.</summary>
internal static class StaffPages
{
    private const string Placeholder = "__CSP_NONCE__";

    public static IEndpointRouteBuilder MapStaffPages(this IEndpointRouteBuilder app)
    {
        // This route takes "/staff/" too: redirecting that would never end.
        app.MapGet(
                "/staff",
                (HttpContext context, IWebHostEnvironment environment) =>
                    context.Request.Path.Value!.EndsWith('/')
                        ? ServeAsync(context, environment, null)
                        : Task.FromResult(Results.LocalRedirect("/staff/"))
            )
            .ExcludeFromDescription();
        app.MapGet("/staff/{**path}", ServeAsync).ExcludeFromDescription();
        return app;
    }

    private static async Task<IResult> ServeAsync(HttpContext context, IWebHostEnvironment environment, string? path)
    {
        if (path is { Length: > 0 } && Path.HasExtension(path))
        {
            return ServeFile(context, environment.WebRootFileProvider.GetFileInfo($"staff/{path}"), path);
        }

        var index = environment.WebRootFileProvider.GetFileInfo("staff/index.html");
        if (!index.Exists)
        {
            return Results.Text(
                "The staff pages are not built. Run ./run, or `npm ci && npm run build` in src/Bot.Host/ClientApp.",
                statusCode: 503
            );
        }

        using var reader = new StreamReader(index.CreateReadStream());
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));
        var html = (await reader.ReadToEndAsync(context.RequestAborted)).Replace(Placeholder, nonce, StringComparison.Ordinal);
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; "
            + "font-src 'self'; media-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        return Results.Content(html, "text/html; charset=utf-8");
    }

    private static IResult ServeFile(HttpContext context, IFileInfo file, string path)
    {
        if (!file.Exists || file.IsDirectory || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
        {
            return Results.NotFound();
        }

        // Vite names what is under assets/ by its content.
        context.Response.Headers.CacheControl = path.StartsWith("assets/", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "public, max-age=300";
        return Results.Stream(file.CreateReadStream(), ContentType(path), lastModified: file.LastModified);
    }

    private static string ContentType(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".ico" => "image/x-icon",
            ".woff2" => "font/woff2",
            ".json" or ".map" => "application/json",
            ".mp3" => "audio/mpeg",
            ".wav" => "audio/wav",
            ".txt" => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        };
}
