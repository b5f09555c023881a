namespace Bot.Dialogs.Guard.Learned;

/// <summary>What cross-validation said when a head was trained: shares, 0 to 1, of messages whose fold was not learned from, by
/// the thresholds alone (<see cref="DangerHead.Level"/> lowers them where the word lists speak).</summary>
/// <param name="Dangers">How many messages of danger.</param>
/// <param name="LookAlikes">How many harmless messages of the training file.</param>
/// <param name="Golden">How many golden questions.</param>
/// <param name="Asked">Dangers at or above the lower threshold.</param>
/// <param name="Acted">Dangers at or above the upper threshold.</param>
/// <param name="LookAlikesAsked">Look-alikes at or above the lower threshold.</param>
/// <param name="LookAlikesActed">Look-alikes at or above the upper threshold.</param>
/// <param name="GoldenAsked">Golden questions at or above the lower threshold.</param>
/// <param name="GoldenActed">Golden questions at or above the upper threshold.</param>
/// <param name="RightKind">Dangers whose kind was told rightly.</param>
internal sealed record DangerFigures(
    int Dangers, int LookAlikes, int Golden, double Asked, double Acted, double LookAlikesAsked, double LookAlikesActed, double GoldenAsked, double GoldenActed, double RightKind);
