namespace Bot.Dialogs.Speech;

/// <summary>One paragraph or list item of a written reply, without its marks.</summary>
/// <param name="Text">Plain text, figures as written.</param>
/// <param name="Item">Its place in its list, from 1; null for a paragraph.</param>
internal sealed record WrittenPiece(string Text, int? Item);
