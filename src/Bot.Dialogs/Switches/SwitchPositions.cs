using System.Collections.Frozen;

namespace Bot.Dialogs.Switches;

/// <summary>Where the bot is off, at one moment.</summary>
public sealed class SwitchPositions
{
    private readonly FrozenSet<(SwitchScope Scope, string Id)> _off;

    public SwitchPositions(IEnumerable<BotSwitch> switches)
        : this(switches.Where(s => s.Off).Select(s => (s.Scope, s.Scope == SwitchScope.All ? "*" : s.Id)).ToFrozenSet()) { }

    private SwitchPositions(FrozenSet<(SwitchScope Scope, string Id)> off) => _off = off;

    /// <summary>Whether the bot is off nowhere.</summary>
    public bool AreAllOn => _off.Count == 0;

    /// <summary>The widest switch that keeps the bot from answering; null: it may. What is not known yet (null) is not checked.</summary>
    public SwitchScope? OffBy(string channel, string? department = null, string? procedure = null) =>
        IsOff(SwitchScope.All, "*") ? SwitchScope.All
        : IsOff(SwitchScope.Channel, channel) ? SwitchScope.Channel
        : IsOff(SwitchScope.Department, department) ? SwitchScope.Department
        : IsOff(SwitchScope.Procedure, procedure) ? SwitchScope.Procedure
        : null;

    /// <summary>These, and the bot off in some channels more.</summary>
    public SwitchPositions AlsoOff(IEnumerable<string> channels) =>
        new(_off.Concat(channels.Select(channel => (SwitchScope.Channel, channel))).ToFrozenSet());

    /// <summary>Whether this very switch is off, whatever the wider ones say.</summary>
    public bool IsOff(SwitchScope scope, string? id) => id is not null && _off.Contains((scope, id));
}
