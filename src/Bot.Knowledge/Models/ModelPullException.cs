namespace Bot.Knowledge.Models;

/// <summary>A model file could not be had, or is not the pinned one; the message says which and what to do.</summary>
public sealed class ModelPullException : Exception
{
    public ModelPullException(string message)
        : base(message) { }

    public ModelPullException(string message, Exception inner)
        : base(message, inner) { }

    public ModelPullException() { }
}
