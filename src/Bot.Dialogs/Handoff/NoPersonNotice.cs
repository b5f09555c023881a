using Bot.Dialogs.Conversations;

namespace Bot.Dialogs.Handoff;

/// <summary>What a resident is told where no person can be reached in the chat: that it is so, and whom to call.</summary>
public static class NoPersonNotice
{
    public static EntryDraft In(string? language)
    {
        var notices = new HandoffNotices(language);
        return notices.Say(notices["noPerson"]);
    }
}
