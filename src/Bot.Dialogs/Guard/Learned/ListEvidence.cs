namespace Bot.Dialogs.Guard.Learned;

/// <summary>How strongly the word lists speak beside a model's score.</summary>
internal enum ListEvidence
{
    None,

    /// <summary>Something that many a harmless message holds as well.</summary>
    Hint,
    Plain,
}
