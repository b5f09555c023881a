using Bot.Dialogs.Guard.Learned;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>What speaks for danger.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Rule">The section of the lexicon; never words of the resident.</param>
internal sealed record Danger(DangerKind Kind, string Rule)
{
    /// <summary>Said in words that mean nothing else, whatever stands around them: no second opinion is needed.</summary>
    public bool IsOutright => Rule.EndsWith(".raw", StringComparison.Ordinal) || Rule.EndsWith(".sure", StringComparison.Ordinal);

    /// <summary>Said in plain words.</summary>
    public bool IsPlain => Rule.EndsWith(".now", StringComparison.Ordinal);

    /// <summary>Not said, but hinted at in a message about more than that; a bare word alone is no hint.</summary>
    public bool IsHint => Rule.EndsWith(".sign", StringComparison.Ordinal) || Rule.EndsWith(".weak", StringComparison.Ordinal);

    /// <summary>No list finds it, the model alone does.</summary>
    public bool IsFromModel => Rule.EndsWith(".model", StringComparison.Ordinal);

    /// <summary>The lists find it told, not the model alone.</summary>
    public bool IsInWords => !IsHint && !IsFromModel;

    /// <summary>As the model weighs it.</summary>
    public ListEvidence Evidence => IsPlain ? ListEvidence.Plain : ListEvidence.Hint;
}
