using System.Collections.Frozen;

namespace Bot.Dialogs.Switches;

/// <summary>Where the bot is off, at one moment.</summary>
public sealed class SwitchPositions
{
    private readonly FrozenSet<(SwitchScope Scope, string Id)> _off;

    public SwitchPositions(IEnumerable<BotSwitch> switches) => _off = switches.Where(s => s.Off).Select(s => (s.Scope, s.Scope == SwitchScope.All ? "*" : s.Id)).ToFrozenSet();

    public static SwitchPositions AllOn { get; } = new([]);

    /// <summary>The widest switch that keeps the bot from answering; null: it may. What is not known yet (null) is not checked.</summary>
    public SwitchScope? OffBy(string channel, string? department = null, string? procedure = null) =>
        IsOff(SwitchScope.All, "*") ? SwitchScope.All
        : IsOff(SwitchScope.Channel, channel) ? SwitchScope.Channel
        : IsOff(SwitchScope.Department, department) ? SwitchScope.Department
        : IsOff(SwitchScope.Procedure, procedure) ? SwitchScope.Procedure
        : null;

    private bool IsOff(SwitchScope scope, string? id) => id is not null && _off.Contains((scope, id));
}
