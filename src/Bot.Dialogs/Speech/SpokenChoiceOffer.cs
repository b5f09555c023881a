namespace Bot.Dialogs.Speech;

/// <summary>A choice to be offered by voice.</summary>
/// <param name="Label">What is said.</param>
/// <param name="Value">What it says for the resident when chosen.</param>
public sealed record SpokenChoiceOffer(string Label, string Value);
