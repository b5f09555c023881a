namespace Bot.Host.Desk;

/// <summary>Names of what staff write to staff.</summary>
internal static class NoteNames
{
    /// <summary>A supervisor's word to the agent, highlighted.</summary>
    public const string Whisper = "desk.whisper";
}
