using Bot.Dialogs.Guard.Learned;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>A danger that a message speaks of, and what found it.</summary>
/// <param name="Kind">Which danger.</param>
/// <param name="Rule">The section of the lexicon, or <c>….model</c>; never words of the resident.</param>
internal sealed record Danger(DangerKind Kind, string Rule)
{
    /// <summary>Said in words that mean nothing else, whatever stands beside them: the model is not asked.</summary>
    public bool IsOutright => Rule.EndsWith(".raw", StringComparison.Ordinal) || Rule.EndsWith(".sure", StringComparison.Ordinal);

    /// <summary>Said in plain words.</summary>
    public bool IsPlain => Rule.EndsWith(".now", StringComparison.Ordinal);

    /// <summary>Not said, but hinted at in a message that is also about something else. A danger's bare name alone is no hint: it is said.</summary>
    public bool IsHint => Rule.EndsWith(".sign", StringComparison.Ordinal) || Rule.EndsWith(".weak", StringComparison.Ordinal);

    /// <summary>Found by the model alone, in no list.</summary>
    public bool IsFromModel => Rule.EndsWith(".model", StringComparison.Ordinal);

    /// <summary>Said in words that a list holds: neither hinted at nor found by the model alone.</summary>
    public bool IsInWords => !IsHint && !IsFromModel;

    /// <summary>How strongly the lists speak beside the model's score.</summary>
    public ListEvidence Evidence => IsPlain ? ListEvidence.Plain : ListEvidence.Hint;
}
