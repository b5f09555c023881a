namespace Bot.Host.Channels.Phone.Calls;

/// <summary>How a call leaves us.</summary>
/// <param name="TransferTo">The number where a person answers; null: the line is hung up.</param>
/// <param name="Reason">The hand-off's reason code, <c>silence</c> or <c>completed</c>.</param>
internal sealed record CallEnd(string? TransferTo, string Reason)
{
    /// <summary>The number of the case that goes with a transfer; null: there is none.</summary>
    public string? CaseNumber { get; init; }
}
