using System.Text.RegularExpressions;
using Bot.Dialogs.Conversations;
using Bot.Host.Desk.Residents;
using Bot.Knowledge.Text;

namespace Bot.Host.Desk.Transcripts;

/// <summary>One message of a transcript.</summary>
/// <param name="Kind">Who wrote it.</param>
/// <param name="By">By name.</param>
/// <param name="At">When.</param>
/// <param name="Text">May be empty beside files.</param>
/// <param name="Files">Names.</param>
internal sealed partial record TranscriptLine(EntryKind Kind, string By, DateTimeOffset At, string Text, IReadOnlyList<string> Files)
{
    /// <summary>Null for what is no message: an event, or one without text and files.</summary>
    public static TranscriptLine? Of(ConversationEntry entry, IReadOnlyDictionary<string, string> names, TranscriptHead head)
    {
        if (entry.Kind == EntryKind.Event || (entry.Kind == EntryKind.Note && !head.WithNotes))
        {
            return null;
        }

        var view = EntryView.Of(entry, names, decision: null);
        var files = view.Attachments.Select(a => a.Name).Where(name => name.Length > 0).ToList();
        var text = entry.Kind == EntryKind.Bot ? MarkdownLink().Replace(view.Text, "${text} (${address})") : view.Text;
        return text.Length == 0 && files.Count == 0
            ? null
            : new(entry.Kind, Author(entry.Kind, view.AuthorName, head.Words), entry.At, text, files);
    }

    private static string Author(EntryKind kind, string name, TranscriptWords words) =>
        kind switch
        {
            EntryKind.Resident => name.Length > 0 ? name : words["resident"],
            EntryKind.Bot => words["bot"],
            EntryKind.Agent => $"{name} ({words["staff"]})",
            _ => $"{name} ({words["note"]})",
        };

    // On paper an address is read, not followed.
    [GeneratedRegex(
        @"\[(?<text>[^\[\]]+)\]\((?<address>https?://[^\s()]+)\)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        MatchTime.Milliseconds
    )]
    private static partial Regex MarkdownLink();
}
