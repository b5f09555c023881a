namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>What a call's session is woken by; its session works them one by one.</summary>
internal abstract record RelayEvent
{
    private RelayEvent() { }

    /// <summary>The carrier sent a frame.</summary>
    internal sealed record FrameCame(RelayFrame Frame) : RelayEvent;

    /// <summary>The conversation may have changed: there may be something to tell.</summary>
    internal sealed record News : RelayEvent;

    /// <summary>Nothing was heard for a while.</summary>
    internal sealed record Silence : RelayEvent;
}
