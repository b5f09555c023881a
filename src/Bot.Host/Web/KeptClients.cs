namespace Bot.Host.Web;

/// <summary>HTTP clients that a singleton holds for the life of the host.</summary>
internal static class KeptClients
{
    private static readonly TimeSpan ConnectionsLive = TimeSpan.FromMinutes(5);

    /// <summary>The client is kept for good; its connections are not, so that a name that moves is followed.</summary>
    /// <param name="followsRedirects">False where the other side is not to choose the place that is asked.</param>
    public static IHttpClientBuilder KeepForGood(this IHttpClientBuilder client, bool followsRedirects) =>
        client
            .UseSocketsHttpHandler(
                (handler, _) => (handler.PooledConnectionLifetime, handler.AllowAutoRedirect) = (ConnectionsLive, followsRedirects)
            )
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
}
