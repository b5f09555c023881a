namespace Bot.Dialogs.Guard.Learned;

/// <summary>Where a training row comes from.</summary>
internal enum TrainingSet
{
    /// <summary>A line of the training file.</summary>
    Example,

    /// <summary>The same without marks, as speech is heard.</summary>
    Heard,

    /// <summary>A sentence of a harmless line, torn out as <see cref="MessageParts"/> does.</summary>
    Sentence,

    /// <summary>A golden question of the development part.</summary>
    Golden,

    /// <summary>A way of asking from an article, or a line of another subject.</summary>
    Harmless,
}
