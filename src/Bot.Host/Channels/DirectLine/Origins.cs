using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>
/// Which pages may call: the host's own, those of the settings, and of these only those that a token names, if it names any.
/// </summary>
internal sealed class Origins(IOptions<DirectLineOptions> options, PublicAddress address)
{
    private const string Any = "*";

    /// <summary>Whether <paramref name="origin"/> is <c>*</c> or scheme, host and port alone.</summary>
    public static bool IsWellFormed(string origin) =>
        origin == Any
        || (
            Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && uri.Scheme is ("http" or "https")
            && string.Equals(uri.GetLeftPart(UriPartial.Authority), origin.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Whether the settings trust it.</summary>
    public bool IsConfigured(string origin) => options.Value.TrustedOrigins.Any(trusted => trusted == Any || Same(trusted, origin));

    /// <summary>Refuses a call from a page that is not trusted. A call without Origin comes from no page.</summary>
    /// <param name="request">The call.</param>
    /// <param name="ofToken">The origins that the token is bound to; empty for any that the settings trust.</param>
    /// <exception cref="RefusedException">403.</exception>
    public void Check(HttpRequest request, IReadOnlyList<string> ofToken)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            return;
        }

        if (
            !(Same(address.Of(request), origin) || IsConfigured(origin))
            || (ofToken.Count > 0 && !ofToken.Any(trusted => Same(trusted, origin)))
        )
        {
            throw new RefusedException(403, "OriginNotTrusted", "The page that calls is not one of the trusted origins.");
        }
    }

    private static bool Same(string left, string right) =>
        string.Equals(left.TrimEnd('/'), right.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
