namespace Bot.Protocol.Activities;

/// <summary>Activity types of the specification (protocols §1.1); others are accepted and passed on.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string ContactRelationUpdate = "contactRelationUpdate";
    public const string Typing = "typing";
    public const string EndOfConversation = "endOfConversation";
    public const string Event = "event";
    public const string Invoke = "invoke";
    public const string InstallationUpdate = "installationUpdate";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string MessageReaction = "messageReaction";
    public const string Suggestion = "suggestion";
    public const string Trace = "trace";

    /// <summary>Not for the wire: channels drop it (A6200); hand-off is an event.</summary>
    public const string Handoff = "handoff";

    public const string Command = "command";
    public const string CommandResult = "commandResult";
    public const string DeleteUserData = "deleteUserData";
}
