namespace Bot.Dialogs.Conversations;

/// <summary>A step of a hand-off, written in the transaction that also tells the resident.</summary>
/// <param name="State">The state it enters.</param>
/// <param name="Owner">Who owns the conversation from now on.</param>
/// <param name="Reason">The reason code of the policy, or of the agent's action.</param>
public sealed record HandoffChange(HandoffState State, ConversationOwner Owner, string Reason)
{
    public string? Department { get; init; }

    /// <summary>The language tag that the agent must speak.</summary>
    public string? Language { get; init; }

    /// <summary>Higher goes first; 0 is usual, 100 is for danger to life.</summary>
    public int Priority { get; init; }

    /// <summary>Summary, suggested answers and contact details as JSON, for the agent.</summary>
    public string? DetailsJson { get; init; }
}
