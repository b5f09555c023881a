using Bot.Host.Delivery;

namespace Bot.Host.Handoff.Outside;

/// <summary>What an HTTP answer of a desk means for the outbox.</summary>
internal static class OutsideAnswer
{
    public static SendAttempt Read(HttpResponseMessage response, string desk) =>
        (int)response.StatusCode switch
        {
            >= 200 and < 300 => SendAttempt.Sent(null),
            var status and (408 or 425 or 429 or >= 500) => SendAttempt.Retry($"{desk} answered HTTP {status}.", RetryAfter.Of(response)),
            var status => SendAttempt.Failed($"{desk} answered HTTP {status}."),
        };
}
