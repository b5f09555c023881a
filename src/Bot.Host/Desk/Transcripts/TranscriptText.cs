using Bot.Dialogs.Handoff.DutyHours;

namespace Bot.Host.Desk.Transcripts;

/// <summary>A transcript as plain text.</summary>
internal sealed class TranscriptText : ITranscriptForm
{
    public string ContentType => "text/plain; charset=utf-8";

    public string Ending => "txt";

    public bool IsShown => false;

    public string Begin(TranscriptHead head) =>
        $"{head.Words["title"]}\n\n{string.Concat(head.Facts.Select(f => $"{f.Name}: {f.Value}\n"))}\n{head.Notice}\n";

    public string Line(TranscriptLine line, TranscriptHead head) =>
        $"\n[{HongKongTime.Stamp(line.At)}] {line.By}\n{(line.Text.Length > 0 ? line.Text + "\n" : "")}"
        + $"{string.Concat(line.Files.Select(f => $"{head.Words["file"]}: {f}\n"))}";

    public string End(TranscriptHead head) => $"\n{head.Words["end"]}\n";
}
