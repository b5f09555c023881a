using Bot.Host.Desk;

namespace Bot.Host.Switches;

/// <summary>One that can be turned off.</summary>
/// <param name="Id">As the switch names it.</param>
/// <param name="Name">Null: it has none but its id.</param>
internal sealed record SwitchTarget(string Id, BilingualName? Name);
