namespace Bot.Dialogs.Privacy;

/// <summary>A stretch of text that is personal data.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset in UTF-16 units, 0-based.</param>
/// <param name="Length">In UTF-16 units, at least 1.</param>
public sealed record PersonalDatum(PersonalDataKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
