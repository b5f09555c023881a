using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.Queues;
using Bot.Host.Desk.Handoffs;
using Bot.Host.Desk.Residents;
using Bot.Host.Handoff;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;
using Bot.Storage.Desk;

namespace Bot.Host.Desk.Lists;

/// <summary>A conversation in a list, as the pages get it.</summary>
internal sealed record RowView(
    string Id,
    string Channel,
    string Department,
    BilingualName DepartmentName,
    string? Language,
    string State,
    OwnerView Owner,
    int Priority,
    string? Reason,
    string? ResidentName,
    string LastText,
    DateTimeOffset LastAt,
    DateTimeOffset? WaitingSince,
    int Unread,
    string? OfferedTo,
    DateTimeOffset? OfferExpiresAt,
    long Version,
    IReadOnlyList<SkillView> Skills,
    bool SkillsRelaxed
)
{
    private const int TextLimit = 200;

    public static RowView Of(DeskRow row, QueueDirectory queues, IReadOnlyDictionary<string, string> names)
    {
        var department = row.Department ?? row.Queue ?? HandoffQueue.General;
        var queue = queues.Find(department);
        // Who is about to take it wants the resident's words, not our notices of the wait.
        var waits = row.State is HandoffState.Requested or HandoffState.Queued or HandoffState.Assigned;
        var json = (waits ? row.ResidentActivityJson : null) ?? row.LastActivityJson;
        var activity = json is null ? null : ActivityJson.Parse(json);
        var text = activity?.Text ?? activity?.Attachments?.FirstOrDefault()?.Name ?? "";
        var owner = row.Conversation.Owner;
        return new RowView(
            row.Conversation.Id,
            row.Conversation.Channel,
            department,
            new BilingualName(queue?.English ?? department, queue?.Chinese ?? department),
            row.Conversation.Language,
            StateOf(row),
            new OwnerView(
                owner.Kind.ToString().ToLowerInvariant(),
                owner.AgentId,
                owner.AgentId is { } id ? names.GetValueOrDefault(id) : null
            ),
            row.Priority,
            row.Reason,
            NameOf(row.ResidentActivityJson),
            TextCut.Beginning(text, TextLimit),
            row.LastAt,
            row.WaitingSince,
            row.Unread,
            row.OfferedTo,
            row.OfferExpiresAt,
            row.Conversation.Version,
            [.. row.Skills.Select(s => SkillView.Of(s, queues))],
            row.SkillsRelaxed
        );
    }

    private static string? NameOf(string? residentActivity) =>
        residentActivity is not null && ActivityJson.Parse(residentActivity).From is { Role: Roles.User, Name: { Length: > 0 } name }
            ? name
            : null;

    private static string StateOf(DeskRow row) =>
        row.State switch
        {
            HandoffState.Requested => "requested",
            HandoffState.Queued => "queued",
            HandoffState.Assigned => "assigned",
            HandoffState.Active => "active",
            HandoffState.WrappingUp => "wrappingUp",
            _ => row.Conversation.IsClosed || row.AwaitsRating ? "closed" : "bot",
        };
}
