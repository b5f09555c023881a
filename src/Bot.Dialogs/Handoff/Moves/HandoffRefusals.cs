namespace Bot.Dialogs.Handoff.Moves;

/// <summary>Why an action on a hand-off is refused; the desk's pages have a sentence for each.</summary>
public static class HandoffRefusals
{
    /// <summary>Someone else has it, or is asked first.</summary>
    public const string Taken = "taken";

    public const string OfferExpired = "offer-expired";

    /// <summary>The agent has as many conversations as they may.</summary>
    public const string AtCapacity = "at-capacity";

    /// <summary>The conversation is not the caller's.</summary>
    public const string NotOwner = "not-owner";

    public const string Closed = "closed";

    /// <summary>The agent or queue that it should go to cannot take it.</summary>
    public const string NoSuchTarget = "no-such-target";
}
