namespace Bot.Dialogs.Guard.Learned;

/// <summary>How strongly the word lists speak beside a model's score.</summary>
internal enum ListEvidence
{
    None,

    /// <summary>The lists find something that many harmless messages say too.</summary>
    Hint,
    Plain,
}
