using Bot.Dialogs.Guard.Learned;
using Bot.Knowledge.Models;

namespace Bot.Dialogs.Tests.Guard.Learned;

public sealed class AttackModelTests
{
    [Fact]
    public void Current_TheShippedFile_IsTheOneThatWasMeasured() => Assert.Equal($"attack-{AttackModel.Digest[..12]}", AttackModel.Current.Version);

    [Fact]
    public void Read_AnotherFile_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => GuardModel.Read(AttackModel.Subject, GuardModel.Write([]), AttackModel.Digest));

    /// <summary>Floors of the cross-validation that the file brings with it: whoever trains again on the same lines must not lose them. Harder lines move them (ADR 10).</summary>
    [Theory]
    [InlineData("all-MiniLM-L6-v2+bge-small-en-v1.5", 0.65, 0.28)]
    [InlineData("bge-small-zh-v1.5", 0.73, 0.43)]
    public void Figures_OfWhatTheModelHasNotSeen_KeepToTheirFloors(string encoders, double doubted, double refused)
    {
        var figures = Head(encoders).Figures!;
        Assert.InRange(figures.Asked, doubted, 1);
        Assert.InRange(figures.Acted, refused, 1);
        Assert.InRange(figures.LookAlikesAsked, 0, 0.06);
        Assert.InRange(figures.LookAlikesActed, 0, 0.005);
        Assert.InRange(figures.GoldenAsked, 0, 0.012);
        Assert.Equal(0, figures.GoldenActed);
        Assert.InRange(figures.RightKind, 0.8, 1);
    }

    /// <summary>The model is to stay small beside the host's 300 MB: a byte a number, of the heads that are used.</summary>
    [Fact]
    public void Support_OfTheHeadsThatAreUsed_StaysSmall() =>
        Assert.InRange(Head("all-MiniLM-L6-v2+bge-small-en-v1.5").Support.Count * 768 + (Head("bge-small-zh-v1.5").Support.Count * 512), 1, 5_000_000);

    private static GuardHead Head(string encoders) => AttackModel.Current.For(string.Join('+', encoders.Split('+').Select(e => $"{e}@{ModelManifest.Current.Find(e + ".onnx")!.Sha256[..12]}")))!;
}
