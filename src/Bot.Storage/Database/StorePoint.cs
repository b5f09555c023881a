namespace Bot.Storage.Database;

/// <summary>The points of a unit of work at which a process can die.</summary>
internal enum StorePoint
{
    /// <summary>Before a statement of a writing unit.</summary>
    Statement,

    /// <summary>All statements ran; nothing is committed.</summary>
    BeforeCommit,

    /// <summary>Committed; the caller does not know yet.</summary>
    AfterCommit,
}
