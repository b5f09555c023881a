using System.Security.Cryptography;
using Bot.Dialogs.Guard.Learned;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;

namespace Bot.Dialogs.Tests.Guard.Learned;

public sealed class DangerModelTests
{
    [Fact]
    public void ShippedFile_IsTheOneThatWasMeasured() =>
        Assert.Equal(DangerModel.Digest, Convert.ToHexStringLower(SHA256.HashData(GuardModel.ShippedFile(DangerModel.Subject).Span)));

    [Fact]
    public void Version_NamesTheFile() => Assert.Equal($"danger-{DangerModel.Digest[..12]}", DangerModel.Current.Version);

    /// <summary>The head of encoders that are pinned now: other ones need a head that has learned theirs (bot guard train).</summary>
    private static GuardHead Head(string encoders) =>
        DangerModel.Current.For(
            string.Join('+', encoders.Split('+').Select(e => $"{e}@{ModelManifest.Current.Find(e + ".onnx")!.Sha256[..12]}"))
        )!;

    /// <summary>
    /// Floors of the cross-validation that the file brings with it: whoever trains again on the same lines must not lose them. Harder lines
    /// move them (ADR 7).
    /// </summary>
    [Theory]
    [InlineData("all-MiniLM-L6-v2+bge-small-en-v1.5", 0.80)]
    [InlineData("bge-small-zh-v1.5", 0.83)]
    public void Figures_OfWhatTheModelHasNotSeen_KeepToTheirFloors(string encoders, double asked)
    {
        var figures = Head(encoders).Figures!;
        Assert.InRange(figures.Asked, asked, 1);
        Assert.InRange(figures.LookAlikesAsked, 0, 0.035);
        Assert.InRange(figures.LookAlikesActed, 0, 0.0071);
        Assert.InRange(figures.GoldenAsked, 0, 0.016);
        Assert.Equal(0, figures.GoldenActed);
        Assert.InRange(figures.RightKind, 0.65, 1);
    }

    [Fact]
    public void Write_ThenRead_GivesTheSameProbabilities()
    {
        var head = DangerModel.Current.Heads.First();
        var again = GuardModel.Read(DangerModel.Subject, GuardModel.Write([head]), new string('0', 64)).Heads.Single();
        Assert.Equal(head.Wording.Score("i can not go on any more"), again.Wording.Score("i can not go on any more"), 4);
        Assert.NotEqual(0, head.Wording.Score("i can not go on any more"));
        for (var i = 0; i < 20; i++)
        {
            var vector = head.Support.Vector(i);
            Assert.Equal(head.Score(vector), again.Score(vector), 2);
            Assert.Equal(head.Kind(vector), again.Kind(vector));
        }
    }

    [Theory]
    [InlineData("suicide", "I've given away the dog and written letters to everyone, it ends on Sunday")]
    [InlineData("fire", "there's an orange glow behind the neighbour's door and my eyes sting")]
    [InlineData("suicide", "我將啲嘢分晒俾人，聽日之後唔使再搵我")]
    [InlineData("medical", "爺爺突然認不出我，半邊身沒有力氣")]
    public void Probability_OfADangerWithoutItsWords_IsHigh(string kind, string text)
    {
        if (TestEncoders.Pulled is not { } encoders)
        {
            return;
        }

        var vector = SentenceVectors.Of(text, text[0] > 0x2e80, encoders, new EncodingMemory())!;
        var head = DangerModel.Current.For(vector.Encoders)!;
        Assert.InRange(head.Probability(head.Score(vector), ListEvidence.None), head.Ask, 1);
        Assert.Equal(kind, head.Kind(vector.Span));
    }

    [Theory]
    [InlineData("how do I renew my driving licence")]
    [InlineData("this form is driving me up the wall, where do I sign")]
    [InlineData("消防證書點申請")]
    [InlineData("請問續領身份證要帶甚麼文件")]
    public void Probability_OfAnOrdinaryQuestion_IsLow(string text)
    {
        if (TestEncoders.Pulled is not { } encoders)
        {
            return;
        }

        var vector = SentenceVectors.Of(text, text[0] > 0x2e80, encoders, new EncodingMemory())!;
        var head = DangerModel.Current.For(vector.Encoders)!;
        Assert.InRange(head.Probability(head.Score(vector), ListEvidence.None), 0, head.Ask / 2);
    }
}
