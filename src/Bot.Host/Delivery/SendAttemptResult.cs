namespace Bot.Host.Delivery;

/// <summary>The four ends of one send.</summary>
internal enum SendAttemptResult
{
    Sent,
    Retry,
    Failed,
    Expired,
}
