namespace Bot.Dialogs.Guard.Learned;

/// <summary>What <c>training/attack</c> taught.</summary>
internal static class AttackModel
{
    /// <summary>SHA-256 of the file that this program was measured with; another one is refused.</summary>
    public const string Digest = "2bd9228515b22b1a835ac8cb54774d050d44fe1b52277b5fd1ef705196fc5425";

    /// <summary>The kinds are reasons of a refusal.</summary>
    public static readonly GuardSubject Subject = new(
        "attack",
        [
            RefusalReasons.PromptInjection, RefusalReasons.PromptProbing, RefusalReasons.RolePlay, RefusalReasons.Fabrication, RefusalReasons.OfficialDecision,
            RefusalReasons.OthersPersonalData, RefusalReasons.Harmful, RefusalReasons.Obscene, RefusalReasons.Abuse,
        ],
        text => AttackDetector.Find(text) is { } reason ? AttackReader.Evidence(reason) : Evidence.None,
        new HeadLimits { AskLookAlikes = 0.045, AskGolden = 0.006, ActLookAlikes = 0, ActGolden = 0 });

    private static readonly Lazy<GuardModel> Shipped = new(() => GuardModel.Shipped(Subject, Digest));

    public static GuardModel Current => Shipped.Value;
}
