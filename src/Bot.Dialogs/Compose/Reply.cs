using Bot.Dialogs.Decisions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>What the resident is told, before a channel shapes it.</summary>
public sealed record Reply
{
    /// <summary>English, Traditional or Simplified Chinese; never Cantonese.</summary>
    public required LanguageForm Language { get; init; }

    /// <summary>Markdown, with the source line.</summary>
    public required string Text { get; init; }

    /// <summary>The same to be spoken: no addresses, no marks.</summary>
    public required string Speak { get; init; }

    /// <summary>The entry's answer alone; null when the reply is no answer.</summary>
    public string? Answer { get; init; }

    /// <summary>The language that <see cref="Answer"/> is in; differs from <see cref="Language"/> when the entry lacks it.</summary>
    public LanguageForm? AnswerLanguage { get; init; }

    /// <summary>The article and entry answered with.</summary>
    public string? ArticleId { get; init; }

    public string? EntryId { get; init; }

    public string? Department { get; init; }

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public IReadOnlyList<CitedEntry> Entries { get; init; } = [];

    public IReadOnlyList<Chip> Chips { get; init; } = [];
}
