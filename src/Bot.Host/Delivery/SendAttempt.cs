namespace Bot.Host.Delivery;

/// <summary>What came of one send.</summary>
/// <param name="Result">Sent, to be tried again, failed for good, or too late.</param>
/// <param name="ExternalId">The channel's id of the message, when sent.</param>
/// <param name="Problem">The channel's error code and title, when not; never message text.</param>
/// <param name="RetryAfter">The wait that the channel asked for; null: the runner's own back-off.</param>
internal sealed record SendAttempt(SendAttemptResult Result, string? ExternalId = null, string? Problem = null, TimeSpan? RetryAfter = null)
{
    public static SendAttempt Sent(string? externalId) => new(SendAttemptResult.Sent, externalId);

    public static SendAttempt Retry(string problem, TimeSpan? after = null) =>
        new(SendAttemptResult.Retry, Problem: problem, RetryAfter: after);

    public static SendAttempt Failed(string problem) => new(SendAttemptResult.Failed, Problem: problem);

    public static SendAttempt Expired(string problem) => new(SendAttemptResult.Expired, Problem: problem);
}
