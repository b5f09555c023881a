namespace Bot.Dialogs.Guard.Learned;

/// <summary>What cross-validation said when a head was trained: shares, 0 to 1, of messages whose fold was not learned from.</summary>
/// <param name="Dangers">How many messages of danger.</param>
/// <param name="LookAlikes">How many harmless messages of the training file.</param>
/// <param name="Golden">How many golden questions.</param>
/// <param name="Asked">Dangers asked about or acted at.</param>
/// <param name="Acted">Dangers acted at.</param>
/// <param name="LookAlikesAsked">Look-alikes asked about or acted at.</param>
/// <param name="LookAlikesActed">Look-alikes acted at.</param>
/// <param name="GoldenAsked">Golden questions asked about or acted at.</param>
/// <param name="GoldenActed">Golden questions acted at.</param>
/// <param name="RightKind">Dangers whose kind was told rightly.</param>
internal sealed record DangerFigures(
    int Dangers, int LookAlikes, int Golden, double Asked, double Acted, double LookAlikesAsked, double LookAlikesActed, double GoldenAsked, double GoldenActed, double RightKind);
