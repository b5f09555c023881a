namespace Bot.Host.Uploads;

/// <summary>How much room a file may take.</summary>
/// <param name="FileBytes">The most bytes of the file.</param>
/// <param name="ConversationBytes">The most bytes of all files of its conversation together.</param>
internal sealed record UploadLimits(long FileBytes, long ConversationBytes)
{
    /// <summary>
    /// The most bytes of a kind where that is less than <see cref="FileBytes"/>; 0: the kind is not taken here. Null: all kinds are alike.
    /// </summary>
    public Func<FileKind, long>? OfKind { get; init; }

    /// <summary>The most bytes of a file of this kind; 0 when it is not taken here.</summary>
    public long Of(FileKind kind) => Math.Min(FileBytes, OfKind?.Invoke(kind) ?? FileBytes);
}
