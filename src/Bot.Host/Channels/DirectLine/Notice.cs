namespace Bot.Host.Channels.DirectLine;

/// <summary>What the channel itself tells a resident, in the conversation.</summary>
internal enum Notice
{
    /// <summary>Too many messages at once.</summary>
    TooFast,

    /// <summary>A file was too large.</summary>
    FileTooBig,

    /// <summary>A file was of a kind that is not taken.</summary>
    FileUnsupported,

    /// <summary>A file had nothing in it.</summary>
    FileEmpty,

    /// <summary>A message had more files than are taken at once.</summary>
    TooManyFiles,

    /// <summary>The conversation's files have reached their limit together.</summary>
    ConversationFull,

    /// <summary>There is no room for files here for the moment.</summary>
    NoFilesNow,

    /// <summary>A message was too long.</summary>
    MessageTooBig,
}
