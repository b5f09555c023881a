namespace Bot.Storage.Conversations.QueuedTurns;

/// <summary>Reads how the queues stand, over all hosts.</summary>
public interface IQueueStatus
{
    Task<QueueStatus> ReadAsync(CancellationToken cancellationToken = default);
}
