namespace Bot.Cli;

/// <summary>What a line of a file holds.</summary>
/// <param name="Number">1-based, for what is said of it.</param>
/// <param name="Item">What it holds.</param>
internal sealed record NumberedLine<T>(int Number, T Item);
