namespace Bot.Host.Desk;

/// <summary>A name in both languages.</summary>
internal sealed record BilingualName(string En, string Zh);
