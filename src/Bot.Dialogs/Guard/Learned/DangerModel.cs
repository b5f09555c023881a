using Bot.Dialogs.Guard.Dangers;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>What <c>training/danger</c> taught.</summary>
internal static class DangerModel
{
    /// <summary>SHA-256 of the file that this program was measured with; a test fails with any other.</summary>
    public const string Digest = "075699296f744e90607299749924bec5fb3f711c47828f8d2334d14c5a9be2f7";

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
