using Bot.Dialogs.Handoff;

namespace Bot.Host.Handoff.Outside;

/// <summary>
/// A desk outside that some queues hand over to, before our own agents. Its sender takes what the outbox holds under its key.
/// </summary>
internal interface IOutsideDesk
{
    OutsideDeskName Name { get; }

    string Key => Name.Key;

    /// <summary>How long it has to take what it is asked for.</summary>
    TimeSpan AcceptWithin { get; }

    /// <summary>How long a resident may be left without an answer there before our own agents are asked.</summary>
    TimeSpan SilentAfter { get; }

    bool Serves(string queue);
}
