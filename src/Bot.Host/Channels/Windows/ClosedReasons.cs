namespace Bot.Host.Channels.Windows;

/// <summary>Why a resident cannot be written to.</summary>
internal static class ClosedReasons
{
    /// <summary>24 hours have gone since the resident last wrote (protocols §5.2, error 131047).</summary>
    public const string WhatsAppWindow = "whatsapp-window-closed";

    public const string CallEnded = "call-ended";

    public const string EpisodeClosed = "episode-closed";
}
