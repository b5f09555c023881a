namespace Bot.Host.Channels.RichAnswers;

/// <summary>An activity with its cards taken apart: text, choices and media that any channel can carry.</summary>
internal sealed record RichAnswer
{
    /// <summary>Markdown: the text, then each card, then links.</summary>
    public required string Text { get; init; }

    /// <summary>Whether <see cref="Text"/> has no marks to be read.</summary>
    public bool IsPlain { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public IReadOnlyList<RichMedium> Media { get; init; } = [];

    public string? Locale { get; init; }
}
