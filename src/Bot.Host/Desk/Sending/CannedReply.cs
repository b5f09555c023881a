namespace Bot.Host.Desk.Sending;

/// <summary>A reply to start from.</summary>
/// <param name="Text">With <c>{{agentName}}</c>, <c>{{residentName}}</c>, <c>{{caseNumber}}</c> and <c>{{department}}</c> where they
/// belong.</param>
internal sealed record CannedReply(string Id, string Language, string? Department, string Title, string Text);
