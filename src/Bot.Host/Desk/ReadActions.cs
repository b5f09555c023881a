namespace Bot.Host.Desk;

/// <summary>What the audit log calls a reading; once a person, subject and day.</summary>
internal static class ReadActions
{
    /// <summary>What was said in a conversation.</summary>
    public const string Conversation = "conversation-read";

    /// <summary>A file of one; its subject is <c>conversation/file</c>.</summary>
    public const string File = "file-read";
}
