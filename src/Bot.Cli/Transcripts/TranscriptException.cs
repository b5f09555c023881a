namespace Bot.Cli.Transcripts;

/// <summary>A file of which nothing can be read.</summary>
internal sealed class TranscriptException : Exception
{
    public TranscriptException() { }

    public TranscriptException(string message)
        : base(message) { }

    public TranscriptException(string message, Exception inner)
        : base(message, inner) { }
}
