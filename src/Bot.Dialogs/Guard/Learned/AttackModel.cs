namespace Bot.Dialogs.Guard.Learned;

/// <summary>What <c>training/attack</c> taught.</summary>
internal static class AttackModel
{
    /// <summary>SHA-256 of the file that this program was measured with; another one is refused.</summary>
    public const string Digest = "a64a787d1b426615b37c89ca485064b1863a0ac62761d34b3bcdb1eaece49833";

    /// <summary>The kinds are reasons of a refusal.</summary>
    public static readonly GuardSubject Subject = new(
        "attack",
        [
            RefusalReasons.PromptInjection, RefusalReasons.PromptProbing, RefusalReasons.RolePlay, RefusalReasons.Fabrication, RefusalReasons.OfficialDecision,
            RefusalReasons.OthersPersonalData, RefusalReasons.Harmful, RefusalReasons.Obscene, RefusalReasons.Abuse,
        ],
        text => AttackDetector.Find(text) is { } reason ? AttackReader.Evidence(reason) : Evidence.None,
        new HeadLimits { AskLookAlikes = 0.06, AskGolden = 0.012, ActLookAlikes = 0.005, ActGolden = 0 });

    private static readonly Lazy<GuardModel> Shipped = new(() => GuardModel.Shipped(Subject, Digest));

    public static GuardModel Current => Shipped.Value;
}
