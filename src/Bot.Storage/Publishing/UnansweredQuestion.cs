namespace Bot.Storage.Publishing;

/// <summary>What a resident asked and nothing answered.</summary>
/// <param name="Json">The decision record, without personal data.</param>
public sealed record UnansweredQuestion(DateTimeOffset At, string? Department, string? Language, string Reason, string Json);
