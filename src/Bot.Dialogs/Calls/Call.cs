using Bot.Dialogs.Speech;

namespace Bot.Dialogs.Calls;

/// <summary>
/// Where a telephone call stands: what was said on it and what is still to be said. Kept in the store, so that a call goes on after a
/// restart, a new socket or on another host. What was talked about is in the conversation.
/// </summary>
public sealed record Call
{
    /// <summary>The channel's name.</summary>
    public required string Channel { get; init; }

    /// <summary>The carrier's id of the call, unique within the channel.</summary>
    public required string CallId { get; init; }

    /// <summary>Empty until it is known who calls.</summary>
    public required string ConversationId { get; init; }

    public required string ResidentId { get; init; }

    public string? Department { get; init; }

    /// <summary>What the voice speaks now.</summary>
    public SpeechLanguage Voice { get; init; }

    /// <summary>What Chinese is spoken in on this call.</summary>
    public SpeechLanguage Chinese { get; init; } = SpeechLanguage.Cantonese;

    /// <summary>Entries of the log up to here have been told, or were passed over.</summary>
    public long SpokenThrough { get; init; }

    /// <summary>The caller's last question, by sequence.</summary>
    public long Asked { get; init; }

    /// <summary>What was said last, for "repeat".</summary>
    public IReadOnlyList<SpokenPage> Last { get; init; } = [];

    /// <summary>What follows on the word "next".</summary>
    public IReadOnlyList<SpokenPage> Rest { get; init; } = [];

    /// <summary>The entry that <see cref="Last"/> and <see cref="Rest"/> are of, by sequence; 0: they are the line's own words.</summary>
    public long Told { get; init; }

    /// <summary>What the keys mean.</summary>
    public IReadOnlyList<SpokenChoice> Choices { get; init; } = [];

    /// <summary>The pages on the web that the last answer named: never said, but to be had as a text message.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>The entry that is being told, by sequence; 0: none.</summary>
    public long Telling { get; init; }

    /// <summary>What of <see cref="Telling"/> was told before the pages in <see cref="Last"/>.</summary>
    public string ToldBefore { get; init; } = "";

    /// <summary>Silences in a row.</summary>
    public int Silences { get; init; }

    /// <summary>What the resident may have said, to be confirmed; null: nothing is asked back.</summary>
    public string? Unsure { get; init; }

    /// <summary>The figures of a linking code keyed in so far; null: none is being keyed in.</summary>
    public string? KeyedCode { get; init; }

    /// <summary>New connections on the same call.</summary>
    public int Reconnects { get; init; }

    /// <summary>The carrier's id of the last request answered, and the answer: a retry gets it again.</summary>
    public string? AnsweredRequest { get; init; }

    public string? Answer { get; init; }

    /// <summary>Past this moment the carrier has lost the call; null: it does not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    public bool Ended { get; init; }

    /// <summary>0 before it is first saved; grows with each save.</summary>
    public long Version { get; init; }
}
