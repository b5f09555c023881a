namespace Bot.Knowledge.Evaluation;

/// <summary>
/// One row of a query file: <c>{"id","lang","text","gold":[ids]}</c>; an empty gold list, or none, means that no answer exists.
/// </summary>
public sealed record EvaluationQuery
{
    public required string Id { get; init; }

    /// <summary>BCP-47 tag of the question; identified from the text when empty.</summary>
    public string? Lang { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<string>? Gold { get; init; }
}
