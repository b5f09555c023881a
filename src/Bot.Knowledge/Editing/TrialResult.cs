namespace Bot.Knowledge.Editing;

/// <summary>What a draft would change.</summary>
/// <param name="Asked">How many questions were put.</param>
/// <param name="Changes">Questions that the article would take from others or lose to them, or answer otherwise; first those answered
/// rightly now and no longer.</param>
/// <param name="OthersLost">Questions of others, answered rightly now and no longer: the ranking learns anew with every change of a way of
/// asking, and some tip over either way.</param>
/// <param name="OthersWon">Questions of others, not answered rightly now and then.</param>
public sealed record TrialResult(int Asked, IReadOnlyList<TrialChange> Changes, int OthersLost, int OthersWon);
