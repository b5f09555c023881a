namespace Bot.Dialogs.Handoff.Requests;

/// <summary>A case to be opened; the store gives it its number.</summary>
/// <param name="Wish"><c>call-back</c>, <c>contact</c>, <c>conversation</c>: to be answered where they wrote, or <c>call</c>: put through
/// on the telephone.</param>
/// <param name="Contact">How to reach the resident, in their own words; empty where the conversation itself is the way.</param>
/// <param name="Department">Whose case it is.</param>
/// <param name="Language">The resident's language tag.</param>
/// <param name="Summary">What it is about.</param>
public sealed record CaseDraft(string Wish, string Contact, string Department, string? Language, string Summary)
{
    /// <summary>The wish of one who is answered where they wrote.</summary>
    public const string InConversation = "conversation";

    /// <summary>The wish of a caller who is put through at once: it promises nothing for later.</summary>
    public const string PutThrough = "call";

    /// <summary>The event that the desk reads when one is opened.</summary>
    public const string OpenedEvent = "handoff.case";

    /// <summary>In notices of the move that opens it, this stands for the number.</summary>
    public const string NumberPlaceholder = "%case-number%";
}
