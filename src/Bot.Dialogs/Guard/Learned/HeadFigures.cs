using System.Text.Json.Serialization;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>What cross-validation said when a head was trained: shares, 0 to 1, of messages whose fold was not learned from, by
/// the thresholds alone (where the word lists speak, readers lower them).</summary>
/// <param name="Heard">How many messages of what is to be heard; <c>dangers</c> in the file, whatever the subject.</param>
/// <param name="LookAlikes">How many harmless messages of the training file.</param>
/// <param name="Golden">How many golden questions.</param>
/// <param name="Asked">Of those to be heard, at or above the lower threshold.</param>
/// <param name="Acted">Of those to be heard, at or above the upper threshold.</param>
/// <param name="LookAlikesAsked">Look-alikes at or above the lower threshold.</param>
/// <param name="LookAlikesActed">Look-alikes at or above the upper threshold.</param>
/// <param name="GoldenAsked">Golden questions at or above the lower threshold.</param>
/// <param name="GoldenActed">Golden questions at or above the upper threshold.</param>
/// <param name="RightKind">Of those to be heard, whose kind was told rightly.</param>
internal sealed record HeadFigures(
    [property: JsonPropertyName("dangers")] int Heard,
    int LookAlikes,
    int Golden,
    double Asked,
    double Acted,
    double LookAlikesAsked,
    double LookAlikesActed,
    double GoldenAsked,
    double GoldenActed,
    double RightKind
);
