namespace Bot.Dialogs.Guard;

/// <summary>What speaks for danger.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Rule">The section of the lexicon; never words of the resident.</param>
internal sealed record Danger(DangerKind Kind, string Rule);
