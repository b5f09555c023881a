namespace Bot.Host.Web;

/// <summary>A shared secret in the Authorization header, compared in constant time.</summary>
internal static class BearerCheck
{
    /// <exception cref="RefusedException">401: none was shown; 403: it is wrong, or none is set here.</exception>
    public static void Check(HttpRequest request, string? secret)
    {
        var shown = request.Headers.Authorization.ToString();
        if (!shown.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(401, "Unauthorized", "An Authorization header with a bearer token is needed.");
        }

        if (string.IsNullOrEmpty(secret) || !FixedTime.AreSame(shown["Bearer ".Length..].Trim(), secret))
        {
            throw new RefusedException(403, "BadToken", "The token is not the one of this channel.");
        }
    }
}
