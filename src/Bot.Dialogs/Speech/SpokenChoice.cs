namespace Bot.Dialogs.Speech;

/// <summary>A choice by voice or key.</summary>
/// <param name="Key">1–3.</param>
/// <param name="Value">What it says for the resident, as written.</param>
public sealed record SpokenChoice(int Key, string Value);
