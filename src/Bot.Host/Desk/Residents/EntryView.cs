using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Host.Desk.Decisions;
using Bot.Host.Desk.Sending;
using Bot.Protocol.Activities;

namespace Bot.Host.Desk.Residents;

/// <summary>An entry of the time line, as the pages get it.</summary>
internal sealed record EntryView(
    long Sequence,
    string Id,
    string Kind,
    string AuthorName,
    string Text,
    DateTimeOffset At,
    int Episode,
    string Delivery,
    string? DeliveryProblem,
    DecisionView? Decision,
    IReadOnlyList<AttachmentView> Attachments,
    IReadOnlyList<string> SuggestedActions,
    EventView? Event
)
{
    /// <summary>The id of a draft, to approve it by; null of any other entry.</summary>
    public string? DraftId { get; init; }

    /// <summary>Whether a supervisor whispers it to the agent.</summary>
    public bool Whisper { get; init; }

    /// <summary>The id that the page gave what it wrote, so that it knows its own message again; null for others' entries.</summary>
    public string? ClientId { get; init; }

    public static EntryView Of(ConversationEntry entry, IReadOnlyDictionary<string, string> names, StoredDecision? decision)
    {
        var activity = ActivityJson.Parse(entry.ActivityJson);
        var whisper = activity.Name == NoteNames.Whisper;
        return new EntryView(
            entry.Sequence,
            entry.EntryId,
            entry.Kind.ToString().ToLowerInvariant(),
            Author(entry, activity, names),
            activity.Text ?? "",
            entry.At,
            entry.Episode,
            entry.Delivery.ToString().ToLowerInvariant(),
            entry.DeliveryProblem,
            decision is null ? null : DecisionView.Of(decision),
            [.. (activity.Attachments ?? []).Select(a => AttachmentView.Of(entry.ConversationId, a))],
            [.. (activity.SuggestedActions?.Actions ?? []).Select(a => a.Title ?? "").Where(t => t.Length > 0)],
            activity.Type == ActivityTypes.Event && !whisper ? new EventView(activity.Name ?? "", activity.Value) : null
        )
        {
            Whisper = whisper,
            ClientId = activity.ChannelDataText(NoteNames.ClientId),
        };
    }

    private static string Author(ConversationEntry entry, Activity activity, IReadOnlyDictionary<string, string> names) =>
        entry.Kind switch
        {
            EntryKind.Resident => activity.From?.Name ?? "",
            EntryKind.Bot => activity.From?.Name ?? "",
            _ => names.GetValueOrDefault(entry.AuthorId) ?? activity.From?.Name ?? "",
        };
}
