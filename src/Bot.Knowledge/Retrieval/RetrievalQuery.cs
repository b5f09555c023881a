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

    /// <summary>
    /// Articles spoken of before, likeliest first: what asks of them in few words is likelier than of any other. Empty when nothing was
    /// spoken of.
    /// </summary>
    public IReadOnlyList<string> SpokenOf { get; init; } = [];

    /// <summary>
    /// What the first of <see cref="SpokenOf"/> starts with, in the ranker's scores (log-odds among articles); each further one starts with
    /// 1 less. 4 where nothing is known of the message: every second one goes on with what was spoken of, one in some 180 asks of any
    /// other.
    /// </summary>
    public double HeadStart { get; init; } = 4;

    /// <summary>True: every character is taken as it is written, however it sounds.</summary>
    public bool AsWritten { get; init; }

    /// <summary>The vectors that the turn has already; null: every query is encoded afresh.</summary>
    public EncodingMemory? Memory { get; init; }

    /// <summary>How many candidates to return, best first, each of a different article.</summary>
    public int Take { get; init; } = 5;
}
