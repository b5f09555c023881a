namespace Bot.Storage.Desk;

/// <summary>A page of a list.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="Next">What to ask for next; null at the end.</param>
public sealed record DeskPage(IReadOnlyList<DeskRow> Items, string? Next);
