using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Moves;
using Bot.Host.Desk.Lists;
using Bot.Host.Handoff;
using Bot.Host.Staff;
using Bot.Storage.Desk;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Host.Desk.Handoffs;

/// <summary>Runs an agent's move and answers with the conversation as it stands.</summary>
internal sealed class DeskMoves(
    HandoffUnits units,
    DeskRows rows,
    DeskLists lists,
    QueueDirectory queues,
    StaffNames names,
    AgentPresence presence,
    HandoffSettings settings
)
{
    private readonly HandoffAgentMoves _moves = new(settings);

    /// <param name="action">For the audit log.</param>
    /// <param name="getsIt">Whether the agent gets one more conversation by it.</param>
    /// <exception cref="StaffRefusal">404, or 409 with a code of <see cref="HandoffRefusals"/>.</exception>
    public async Task<RowView> RunAsync(
        HttpContext context,
        string conversationId,
        string action,
        Func<HandoffAgentMoves, HandoffScene, AgentName, HandoffMove> move,
        bool getsIt = false
    )
    {
        var member = StaffGate.Member(context);
        await rows.FindAsync(member, conversationId, context.RequestAborted);
        if (getsIt)
        {
            // Who acts is there, whatever their page has said of them so far.
            await presence.RenewAsync(member.Id, context.RequestAborted);
        }

        var agent = new AgentName(member.Id, member.Name);
        var outcome = await units.RunAsync(
            new()
            {
                ConversationId = conversationId,
                AgentId = getsIt ? member.Id : null,
                ServiceLevel = settings.ServiceLevel,
                Audit = new AuditRecord(member.Id, $"conversation-{action}", conversationId),
                Decide = scene => move(_moves, scene, agent),
            },
            context.RequestAborted
        );
        if (outcome.Refusal is { } refusal)
        {
            throw refusal == "not-found" ? StaffRefusal.NotFound("conversation") : StaffRefusal.Conflict(refusal, Sentence(refusal));
        }

        var row = await lists.FindAsync(conversationId, member.Id, context.RequestAborted) ?? throw StaffRefusal.NotFound("conversation");
        return RowView.Of(row, queues, await names.AllAsync(context.RequestAborted));
    }

    private static string Sentence(string refusal) =>
        refusal switch
        {
            HandoffRefusals.Taken => "Someone else has this conversation.",
            HandoffRefusals.OfferExpired => "The offer has run out.",
            HandoffRefusals.AtCapacity => "You have as many conversations as you may.",
            HandoffRefusals.NotOwner => "The conversation is not yours (any more).",
            HandoffRefusals.Closed => "The conversation is closed or with the bot.",
            _ => "That cannot be done now.",
        };
}
