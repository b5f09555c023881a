namespace Bot.Host.Desk.Sending;

/// <summary>Names of what staff write to staff.</summary>
internal static class NoteNames
{
    /// <summary>In an entry's channel data: the client id of the page that wrote it.</summary>
    public const string ClientId = "deskClientId";

    /// <summary>A supervisor's word to the agent, highlighted.</summary>
    public const string Whisper = "desk.whisper";
}
