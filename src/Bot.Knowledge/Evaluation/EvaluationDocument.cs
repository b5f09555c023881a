using Bot.Knowledge.Text;

namespace Bot.Knowledge.Evaluation;

/// <summary>One row of a corpus file (DESIGN §11): <c>{"id","lang","question","answer","aliases":[…]}</c>.</summary>
public sealed record EvaluationDocument
{
    public required string Id { get; init; }

    /// <summary>BCP-47 tag of the document.</summary>
    public required string Lang { get; init; }

    public string? Question { get; init; }

    public string? Answer { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>True when it belongs to the Chinese side of the index: by its tag, or by its text when the tag says nothing.</summary>
    public bool IsChinese() => (LanguageForms.FromTag(Lang) ?? LanguageIdentifier.Identify(Question + Answer).Form).IsChinese();
}
