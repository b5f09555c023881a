namespace Bot.Knowledge.Editing;

/// <summary>What is wrong with a draft.</summary>
/// <param name="Rule">As <c>bot kb lint</c> names it.</param>
/// <param name="Message">English.</param>
/// <param name="Anchor">The entry; null: the article as a whole.</param>
/// <param name="Language"><c>en</c> or <c>zh</c>; null: both.</param>
public sealed record DraftFinding(string Rule, string Message, string? Anchor, string? Language);
