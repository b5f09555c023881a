using System.Text.Json;

namespace Bot.Host.Desk.Residents;

/// <summary>What happened, in an entry of kind <c>event</c>.</summary>
internal sealed record EventView(string Name, JsonElement? Value);
