namespace Bot.Host.Channels.Gate;

/// <summary>What a channel itself tells a resident, in the conversation.</summary>
internal enum ChannelNotice
{
    /// <summary>Too many messages at once; this one was kept and is not answered.</summary>
    TooFast,

    /// <summary>A file could not be taken: too large.</summary>
    FileTooBig,

    /// <summary>A file could not be taken: of a kind that is not.</summary>
    FileUnsupported,

    /// <summary>A file could not be fetched from the channel.</summary>
    FileLost,
}
