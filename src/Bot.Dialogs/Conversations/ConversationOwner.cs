namespace Bot.Dialogs.Conversations;

/// <summary>The owner of a conversation: the bot, the hand-off queue, or one agent.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="AgentId">The agent's id; null unless <paramref name="Kind"/> is <see cref="OwnerKind.Agent"/>.</param>
public readonly record struct ConversationOwner(OwnerKind Kind, string? AgentId = null)
{
    private const string AgentPrefix = "agent:";

    public static ConversationOwner Bot { get; } = new(OwnerKind.Bot);

    public static ConversationOwner Handoff { get; } = new(OwnerKind.Handoff);

    /// <summary>The owner that is the agent <paramref name="agentId"/>.</summary>
    public static ConversationOwner Agent(string agentId)
    {
        ArgumentException.ThrowIfNullOrEmpty(agentId);
        return new(OwnerKind.Agent, agentId);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text names no owner.</exception>
    public static ConversationOwner Parse(string text) =>
        text switch
        {
            "bot" => Bot,
            "handoff" => Handoff,
            _ when text.Length > AgentPrefix.Length && text.StartsWith(AgentPrefix, StringComparison.Ordinal) => Agent(
                text[AgentPrefix.Length..]
            ),
            _ => throw new FormatException($"'{text}' is no conversation owner: bot, handoff or agent:<id>."),
        };

    /// <summary><c>bot</c>, <c>handoff</c> or <c>agent:&lt;id&gt;</c>, as stores keep it.</summary>
    public override string ToString() =>
        Kind switch
        {
            OwnerKind.Bot => "bot",
            OwnerKind.Handoff => "handoff",
            _ => AgentPrefix + AgentId,
        };
}
