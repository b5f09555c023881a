namespace Bot.Host.Web;

/// <summary>A request that is refused, with what the caller is told. Caught by <see cref="ErrorBodies"/>.</summary>
/// <param name="status">The HTTP status, 400–499, 503 or 507.</param>
/// <param name="code">For programs.</param>
/// <param name="message">For people; holds nothing of the request's content.</param>
internal sealed class RefusedException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>When the caller may try again; null says nothing of it.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
