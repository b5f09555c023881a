using Bot.Knowledge.Encoders;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Retrieval;

/// <summary>What is looked for.</summary>
public sealed record RetrievalQuery
{
    /// <summary>The resident's words, as written.</summary>
    public required string Text { get; init; }

    /// <summary>The form that the words are in; identified from them when null.</summary>
    public LanguageForm? Language { get; init; }

    /// <summary>The department whose site is asked: its entries come first when they are as good.</summary>
    public string? Department { get; init; }

    /// <summary>The article spoken of before: what asks of it in few words is likelier than of any other. Null when nothing was spoken of.</summary>
    public string? SpokenOf { get; init; }

    /// <summary>True: every character is taken as it is written, however it sounds.</summary>
    public bool AsWritten { get; init; }

    /// <summary>The vectors that the turn has already; null: every query is encoded afresh.</summary>
    public EncodingMemory? Memory { get; init; }

    /// <summary>How many candidates to return, best first, each of a different article.</summary>
    public int Take { get; init; } = 5;
}
