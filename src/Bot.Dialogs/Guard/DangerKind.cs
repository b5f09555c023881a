namespace Bot.Dialogs.Guard;

/// <summary>What someone may be in danger of; the order is that of urgency when a message speaks of several.</summary>
internal enum DangerKind
{
    Fire,
    Gas,
    Medical,
    Trapped,
    Suicide,
    Sexual,
    Child,
    Elder,
    Violence,
    Crime,
    Scam,

    /// <summary>A bare cry for help that says nothing more.</summary>
    Life,
}
