using Bot.Dialogs.Guard.Dangers;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>What <c>training/danger</c> taught.</summary>
internal static class DangerModel
{
    /// <summary>SHA-256 of the file that this program was measured with; a test fails with any other.</summary>
    public const string Digest = "6963327a1b39fb33e7f987d3eb46925b122518f04ac915a62778823d9aeb3d87";

    /// <summary>The kinds are those that it tells apart; the word lists tell finer ones.</summary>
    public static readonly GuardSubject Subject = new(
        "danger",
        ["suicide", "violence", "abuse", "medical", "fire", "trapped", "crime"],
        text => DangerDetector.Find(text)?.Evidence ?? ListEvidence.None,
        (0.2, 0.5),
        new HeadLimits
        {
            AskLookAlikes = 0.035,
            AskGolden = 0.016,
            ActLookAlikes = 0.007,
            ActGolden = 0,
        }
    );

    private static readonly Lazy<GuardModel> Shipped = new(() => GuardModel.Shipped(Subject, Digest));

    public static GuardModel Current => Shipped.Value;
}
