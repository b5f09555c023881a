namespace Bot.Host.Desk.Transcripts;

/// <summary>How a transcript is written: piece by piece, so that none is ever whole in memory.</summary>
internal interface ITranscriptForm
{
    string ContentType { get; }

    /// <summary>The name's ending, without the dot.</summary>
    string Ending { get; }

    /// <summary>Whether the browser shows it; else it is kept as a file.</summary>
    bool IsShown { get; }

    string Begin(TranscriptHead head);

    string Line(TranscriptLine line, TranscriptHead head);

    string End(TranscriptHead head);
}
