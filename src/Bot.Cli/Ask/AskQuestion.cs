namespace Bot.Cli.Ask;

/// <summary>A line of <c>bot ask --file</c> (DESIGN §11).</summary>
internal sealed record AskQuestion
{
    public string? Id { get; init; }

    public required string? Text { get; init; }

    /// <summary>Earlier messages of the resident, oldest first.</summary>
    public IReadOnlyList<string?>? Context { get; init; }

    public string? Channel { get; init; }

    /// <summary>The department whose site is asked; null: all.</summary>
    public string? Department { get; init; }
}
