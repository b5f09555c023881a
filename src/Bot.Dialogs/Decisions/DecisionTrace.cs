using Bot.Dialogs.State;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Decisions;

/// <summary>The decision record of DESIGN §4: enough to explain a turn and to run it again. Holds redacted text only.</summary>
public sealed record DecisionTrace
{
    /// <summary>The words after personal data was taken out: what every later step saw.</summary>
    public required string RedactedText { get; init; }

    /// <summary>The message of a burst in which danger was found that the whole does not show, redacted; null: none.</summary>
    public string? Apart { get; init; }

    /// <summary>What was searched; null when nothing was.</summary>
    public string? Query { get; init; }

    /// <summary>
    /// What of the words was taken for misheard or mistyped, and how <see cref="Query"/> reads it; empty when nothing was.
    /// </summary>
    public IReadOnlyList<HeardWord> Heard { get; init; } = [];

    /// <summary>Tag of the form that the words are in.</summary>
    public required string Language { get; init; }

    /// <summary>0–1: how sure <see cref="Language"/> is.</summary>
    public double LanguageConfidence { get; init; }

    /// <summary>Tag of the language and script that the reply had to be in.</summary>
    public required string ReplyLanguage { get; init; }

    public required string Outcome { get; init; }

    public required string Reason { get; init; }

    /// <summary>The step that ended the turn.</summary>
    public required string DecidedBy { get; init; }

    public string Channel { get; init; } = "";

    /// <summary>The word of <see cref="Turns.Arrival"/>.</summary>
    public string Arrival { get; init; } = nameof(Turns.Arrival.Words);

    /// <summary>Which build of the rules decided; empty in records of before it was kept.</summary>
    public string Engine { get; init; } = "";

    /// <summary>The reason for which a person was asked for; null when none was.</summary>
    public string? Handoff { get; init; }

    public string? Department { get; init; }

    /// <summary>Best first, each of a different article.</summary>
    public IReadOnlyList<CandidateTrace> Candidates { get; init; } = [];

    /// <summary>The first candidate's calibrated probability; null when nothing was retrieved.</summary>
    public double? Confidence { get; init; }

    public double AnswerThreshold { get; init; }

    /// <summary>For what nothing else came near; null in records of before there was one.</summary>
    public double? AnswerAloneThreshold { get; init; }

    public double ClarifyThreshold { get; init; }

    public double MaxWrong { get; init; }

    public bool UsedEncoders { get; init; }

    /// <summary>The snapshot's content hash.</summary>
    public required string Knowledge { get; init; }

    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>What the reply is made of.</summary>
    public IReadOnlyList<CitedEntry> Entries { get; init; } = [];

    /// <summary>Kinds of personal data that were taken out; never the data.</summary>
    public IReadOnlyList<string> PersonalData { get; init; } = [];

    /// <summary>What spoke for the outcome: names of rules, never words of the resident.</summary>
    public IReadOnlyList<string> Signals { get; init; } = [];

    /// <summary>How the guard read the message for danger; null in records of before it was kept, and for what has no words.</summary>
    public GuardTrace? Danger { get; init; }

    /// <summary>
    /// How the guard read the message for what is refused; null in records of before it was kept, and where danger took the turn.
    /// </summary>
    public GuardTrace? Attack { get; init; }

    /// <summary>The state before the turn.</summary>
    public required DialogState StateBefore { get; init; }

    public bool WaitsForPerson { get; init; }

    public string? ClientLanguage { get; init; }

    /// <summary>Hong Kong's day, by which review dates were judged; null in records of before it was kept.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Milliseconds by step.</summary>
    public IReadOnlyDictionary<string, double> Timings { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    public double ElapsedMs { get; init; }
}
