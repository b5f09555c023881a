using Bot.Host.Channels.Windows;
using Bot.Host.Desk.Handoffs;
using Bot.Host.Desk.Lists;
using Bot.Host.Desk.Sending;
using Bot.Host.Desk.Supervision;

namespace Bot.Host.Desk.Residents;

/// <summary>A conversation as the middle and side pane show it.</summary>
internal sealed record ConversationView(
    RowView Row,
    ResidentView Resident,
    int Episode,
    IReadOnlyList<EpisodeView> Episodes,
    HandoffView? Handoff,
    ReplyWindow Window,
    FileRules? Files,
    IReadOnlyList<SuggestionView> Suggestions,
    IReadOnlyList<string> Watchers,
    IReadOnlyList<CaseView> Cases,
    bool CanSend,
    bool CanTake,
    bool CanTransfer
);
