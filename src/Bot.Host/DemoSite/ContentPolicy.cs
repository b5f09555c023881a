using System.Security.Cryptography;
using Bot.Host.Web;

namespace Bot.Host.DemoSite;

/// <summary>
/// The page's content policy: own scripts, own styles and those that Web Chat makes under the page's nonce, nothing inline, nothing from
/// elsewhere (protocols §3.2). A file that the resident chose is a <c>blob:</c> of the page itself, which Web Chat reads to send it.
/// </summary>
internal static class ContentPolicy
{
    // The hash of empty text: Web Chat adds one empty style element without the nonce.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>Sets the header and returns the nonce for Web Chat.</summary>
    public static string Apply(HttpContext context, PublicAddress address)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; img-src 'self' data: blob:; "
            + $"connect-src 'self' blob: {address.SocketOf(context.Request)}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        context.Response.Headers.CacheControl = "no-store";
        return nonce;
    }
}
