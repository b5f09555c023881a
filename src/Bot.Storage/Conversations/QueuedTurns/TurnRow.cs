namespace Bot.Storage.Conversations.QueuedTurns;

/// <summary>A row of <c>turns</c>.</summary>
internal sealed class TurnRow
{
    public string ConversationId { get; set; } = "";
    public string? TurnId { get; set; }
    public long Fence { get; set; }
    public long Attempt { get; set; }
    public long? QueuedAt { get; set; }
    public long? DueAt { get; set; }
    public long? SetAt { get; set; }
    public string? Worker { get; set; }
    public long? ClaimedEpisode { get; set; }
    public string? Problem { get; set; }
    public string? TraceParent { get; set; }
}
