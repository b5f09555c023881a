using Bot.Dialogs.Turns;
using Bot.Host.Channels.Delegates;
using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Turns;

namespace Bot.Host.Handoff;

/// <summary>The reason codes that settings of hand-offs may name: a word that is none would silently do nothing.</summary>
internal static class HandoffReasons
{
    public static readonly string[] Known =
    [
        .. typeof(Reasons).GetFields().Select(field => (string)field.GetRawConstantValue()!),
        SwitchedTurns.Reason,
        FailedTurn.Reason,
        HeardTurns.Reason,
        DelegateTurns.HandoffReason,
    ];

    /// <summary>A resident who wishes a person gets one.</summary>
    public static readonly string[] NeverOff = [Reasons.ResidentRequest, Reasons.OfferAccepted];
}
