namespace Bot.Dialogs.Guard.Learned;

/// <summary>What <c>training/danger</c> taught.</summary>
internal static class DangerModel
{
    /// <summary>SHA-256 of the file that this program was measured with; another one is refused.</summary>
    public const string Digest = "36b6a9c6add523f1ef059a8e823a59cfa374388d0a88f6422c49ded1322b69ec";

    /// <summary>The kinds are those that it tells apart; the word lists tell finer ones.</summary>
    public static readonly GuardSubject Subject = new(
        "danger",
        ["suicide", "violence", "abuse", "medical", "fire", "trapped", "crime"],
        text => DangerDetector.Find(text)?.Evidence ?? Evidence.None,
        new HeadLimits { AskLookAlikes = 0.03, AskGolden = 0.016, ActLookAlikes = 0.007, ActGolden = 0 });

    private static readonly Lazy<GuardModel> Shipped = new(() => GuardModel.Shipped(Subject, Digest));

    public static GuardModel Current => Shipped.Value;
}
