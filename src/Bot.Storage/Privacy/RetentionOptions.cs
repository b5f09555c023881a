namespace Bot.Storage.Privacy;

/// <summary>The <c>Retention</c> section: how long each class of what is kept of residents stays. Null: until somebody erases it.</summary>
public sealed class RetentionOptions
{
    /// <summary>
    /// Conversations, with what belongs to each (entries, files, hand-offs, cases), from their end or their last message on. At least a
    /// day.
    /// </summary>
    public TimeSpan? Conversations { get; set; }

    /// <summary>The content of decision records; outcomes and figures stay. At least a day.</summary>
    public TimeSpan? Decisions { get; set; }

    /// <summary>Telephone calls with their numbers, from the last that was heard on them. At least a day.</summary>
    public TimeSpan? Calls { get; set; } = TimeSpan.FromDays(30);

    /// <summary>What turns made that came too late to be said. At least a day.</summary>
    public TimeSpan? DiscardedTurns { get; set; } = TimeSpan.FromDays(90);

    /// <summary>
    /// Snapshots of the knowledge base, from when a newer one was built, unless a decision record still names them. At least a day.
    /// </summary>
    public TimeSpan? Snapshots { get; set; }
}
