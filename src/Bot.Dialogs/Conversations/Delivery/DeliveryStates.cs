namespace Bot.Dialogs.Conversations.Delivery;

/// <summary>The rank rule: status reports come late, twice and out of order, and must never take a message back.</summary>
public static class DeliveryStates
{
    /// <summary>
    /// Whether <paramref name="next"/> replaces <paramref name="current"/>. Queued → sent → delivered → read only moves forward;
    /// failed and expired replace queued and sent only; a delivered or read report overrules a failure, because the resident has it.
    /// </summary>
    public static bool Replaces(this DeliveryState next, DeliveryState current) => Rank(next) > Rank(current);

    private static int Rank(DeliveryState state) =>
        state switch
        {
            DeliveryState.None => 0,
            DeliveryState.Queued => 1,
            DeliveryState.Sent => 2,
            DeliveryState.Failed or DeliveryState.Expired => 3,
            DeliveryState.Delivered => 4,
            DeliveryState.Read => 5,
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a delivery state."),
        };
}
