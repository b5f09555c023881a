namespace Bot.Host.Delivery;

/// <summary>The wait that an answer asks for with <c>Retry-After</c> (RFC 9110 §10.2.3), in seconds or as a time.</summary>
internal static class RetryAfter
{
    /// <summary>No answer holds up what is to be sent for longer.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromHours(1);

    /// <returns>Null when it asks for none. A time is one of the answer's own clock, which its <c>Date</c> tells.</returns>
    public static TimeSpan? Of(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - response.Headers.Date : null;
        return asked > Most ? Most
            : asked > TimeSpan.Zero ? asked
            : null;
    }
}
