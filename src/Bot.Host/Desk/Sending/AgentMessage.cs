using System.Text.Json;
using Bot.Dialogs.Conversations.Sends;

namespace Bot.Host.Desk.Sending;

/// <summary>What an agent writes to the resident.</summary>
/// <param name="Text">At most 4,000 characters; empty when there are files.</param>
/// <param name="ClientId">Keeps a repeated send from being two.</param>
internal sealed record AgentMessage(string Text, string ClientId)
{
    /// <summary>The template that goes instead where the channel takes no free text.</summary>
    public JsonElement? Template { get; init; }

    /// <summary>The bot's draft that this is; null: none.</summary>
    public DraftApproval? Draft { get; init; }

    /// <summary>Ids of files of the conversation.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}
