namespace Bot.Host.Uploads;

/// <summary>A file that a resident sent.</summary>
/// <param name="Id">22 URL-safe characters.</param>
/// <param name="ConversationId">Whose.</param>
/// <param name="Name">The name to show, without folders and control characters.</param>
/// <param name="ContentType">As its content says.</param>
/// <param name="Inline">Whether a browser may show it in place.</param>
/// <param name="Size">Bytes.</param>
internal sealed record UploadedFile(string Id, string ConversationId, string Name, string ContentType, bool Inline, long Size)
{
    /// <summary>How the log names it; who shows the entry puts an address of its own in place.</summary>
    public string Reference => UploadStore.Scheme + Id;
}
