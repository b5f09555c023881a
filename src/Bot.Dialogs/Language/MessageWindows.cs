namespace Bot.Dialogs.Language;

/// <summary>A long text in stretches that <see cref="MessageView"/> compares whole.</summary>
internal static class MessageWindows
{
    /// <summary>How much of a stretch the next one begins with, so that no sentence is only ever seen cut; in characters.</summary>
    private const int Overlap = 400;

    /// <summary>The text itself when it is short enough. No stretch begins or ends with half a character.</summary>
    public static IEnumerable<string> Of(string text)
    {
        if (text.Length <= MessageView.Longest)
        {
            yield return text;
            yield break;
        }

        for (var start = 0; start + Overlap < text.Length; start += MessageView.Longest - Overlap)
        {
            var from = char.IsLowSurrogate(text[start]) ? start + 1 : start;
            var end = Math.Min(start + MessageView.Longest, text.Length);
            yield return text[from..(end < text.Length && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
        }
    }
}
