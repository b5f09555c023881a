using Bot.Dialogs.Guard.Attacks;

namespace Bot.Dialogs.Guard.Learned;

/// <summary>What <c>training/attack</c> taught.</summary>
internal static class AttackModel
{
    /// <summary>SHA-256 of the file that this program was measured with; a test fails with any other.</summary>
    public const string Digest = "077f183b33bf3d7bc23a42db92db77c8fe50dbb77c90981a2c075672c6976efa";

    /// <summary>The kinds are reasons of a refusal.</summary>
    public static readonly GuardSubject Subject = new(
        "attack",
        [
            RefusalReasons.PromptInjection,
            RefusalReasons.PromptProbing,
            RefusalReasons.RolePlay,
            RefusalReasons.Fabrication,
            RefusalReasons.OfficialDecision,
            RefusalReasons.OthersPersonalData,
            RefusalReasons.Harmful,
            RefusalReasons.Obscene,
            RefusalReasons.Abuse,
        ],
        text => AttackDetector.Find(text) is { } reason ? AttackReader.Evidence(reason) : ListEvidence.None,
        (0.5, 0.5),
        new HeadLimits
        {
            AskLookAlikes = 0.045,
            AskGolden = 0.006,
            ActLookAlikes = 0.005,
            ActGolden = 0,
        }
    );

    private static readonly Lazy<GuardModel> Shipped = new(() => GuardModel.Shipped(Subject, Digest));

    public static GuardModel Current => Shipped.Value;
}
