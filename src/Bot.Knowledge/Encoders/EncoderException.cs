namespace Bot.Knowledge.Encoders;

/// <summary>A model or its runtime could not be loaded or run; the message says which file and why.</summary>
public sealed class EncoderException : Exception
{
    public EncoderException(string message)
        : base(message) { }

    public EncoderException(string message, Exception inner)
        : base(message, inner) { }

    public EncoderException() { }
}
