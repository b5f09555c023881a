using System.Text.Json;
using Bot.Dialogs.FollowUps.Learned;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.FollowUps.Learned;

public sealed class FollowUpModelTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("follow-up-").FullName;

    [Fact]
    public void ShippedFile_IsTheOneThatWasMeasured() =>
        Assert.Equal(FollowUpModel.Digest, FollowUpModel.DigestOf(FollowUpModel.ShippedFile.Span));

    [Fact]
    public void Read_WhatWasWritten_IsTheSameHead()
    {
        var head = new FollowUpHead(
            "a+b",
            new([0.5f, -0.25f, 1], new([3u, 9u], [1, 2], [0.5f, -1], 0.25f)),
            new([1, 0, -2], new([4u], [1], [2], -0.5f))
        )
        {
            Base = 5.5,
            Slope = 0.75,
            CourtesyFrom = 1.5,
        };
        var read = FollowUpModel.Read(new FollowUpModel([head]).Write()).For("a+b")!;
        foreach (var (before, after) in new[] { (head.GoesOn, read.GoesOn), (head.Courtesy, read.Courtesy) })
        {
            Assert.Equal(before.Weights, after.Weights);
            Assert.Equal(before.Wording.Runs.ToArray(), after.Wording.Runs.ToArray());
            Assert.Equal(before.Wording.Bias, after.Wording.Bias);
        }

        Assert.Equal((head.Base, head.Slope, head.CourtesyFrom), (read.Base, read.Slope, read.CourtesyFrom));
        var message = new SentenceVector("a+b", new[] { 0.6f, 0.8f });
        Assert.Equal(head.HeadStart(message), read.HeadStart(message));
        Assert.Equal(5.5 + (0.75 * ((0.6 * 0.5) - (0.8 * 0.25) + 1)), read.HeadStart(message), 5);
    }

    [Fact]
    public void For_EncodersThatItNeverLearned_HasNoHead() => Assert.Null(FollowUpModel.Current.For("another-encoder@000000000000"));

    /// <summary>A message that names nothing has a greater head start than one that names a topic in as few words.</summary>
    [Theory]
    [InlineData("do i get it back if they turn me down", "and a fishing licence?")]
    [InlineData("what if i have already moved out by then", "how do I renew my passport")]
    [InlineData("can my sister hand it in, im abroad", "what about a licence for the pub")]
    [InlineData("唔獲批會唔會退返俾我", "咁狗牌呢")]
    [InlineData("逾期了會怎樣", "還有，怎樣續領護照")]
    [InlineData("办好之后能寄过来吗", "那专利呢")]
    public void HeadStart_AMessageThatNamesNothing_IsGreater(string nothing, string topic)
    {
        if (HeadStart(nothing) is { } greater && HeadStart(topic) is { } smaller)
        {
            Assert.True(greater > smaller + 3, $"{greater:0.0} against {smaller:0.0}");
        }
    }

    /// <summary>Thanks and reactions ask nothing; what opens with them and goes on to ask does.</summary>
    [Theory]
    [InlineData("ah brilliant, that clears it up, cheers mate", true)]
    [InlineData("no worries, I will pop in tomorrow then", true)]
    [InlineData("哦原來係咁，唔該晒你", true)]
    [InlineData("好的好的，太感谢了", true)]
    [InlineData("thanks, and how much would that be for my mother", false)]
    [InlineData("ok but im only 17", false)]
    [InlineData("唔該，咁要等幾耐", false)]
    [InlineData("谢谢，那老人要不要交钱", false)]
    public void IsCourtesy_WhatAsksNothing_Alone(string text, bool courtesy)
    {
        if (Vector(text) is { } vector)
        {
            Assert.Equal(courtesy, FollowUpModel.Current.IsCourtesy(vector));
        }
    }

    /// <summary>More evidence never makes an entry less likely (ADR 13).</summary>
    [Theory]
    [InlineData("all-MiniLM-L6-v2+bge-small-en-v1.5")]
    [InlineData("all-MiniLM-L6-v2")]
    [InlineData("bge-small-zh-v1.5")]
    public void Confidence_OfTheShippedHeads_NeverFallsWithTheEvidence(string encoders)
    {
        var head = FollowUpModel.Current.For(
            string.Join('+', encoders.Split('+').Select(e => $"{e}@{ModelManifest.Current.Find(e + ".onnx")!.Sha256[..12]}"))
        )!;
        Assert.All(head.Weights[1..], weight => Assert.InRange(weight, 0, 10));
        Assert.InRange(head.Slope, 0.1, 5);
    }

    [Fact]
    public void ReadAll_TheTrainingFiles_HaveEveryKindForEveryArticle()
    {
        var examples = FollowUpExample.ReadAll(Path.Combine(RepositoryFolder.Root, "training", "follow-up"));
        var articles = Directory
            .EnumerateFiles(Path.Combine(RepositoryFolder.Root, "knowledge-base"), "*.en.md", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(f)[..^".en.md".Length])
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(examples.Select(e => e.Article).Where(a => a.Length > 0).Except(articles));
        foreach (var kind in new[] { FollowUpExample.Bare, FollowUpExample.Fragment, FollowUpExample.Full, FollowUpExample.Unstated })
        {
            Assert.Empty(articles.Except(examples.Where(e => e.Kind == kind).Select(e => e.Article)));
        }

        Assert.Contains(examples, e => e.Kind == FollowUpExample.Courtesy);
        Assert.Contains(examples, e => e.Kind == FollowUpExample.Request);
    }

    [Theory]
    [InlineData("""{"kind":"guess","article":"td-idp","text":"and how much"}""")]
    [InlineData("""{"kind":"bare","article":"td-idp"}""")]
    [InlineData("how much")]
    public void ReadAll_ABrokenLine_IsNamed(string line)
    {
        File.WriteAllText(
            Path.Combine(_folder, "a.jsonl"),
            """{"kind":"bare","article":"td-idp","text":"how much"}""" + "\n" + line + "\n"
        );
        Assert.StartsWith("a.jsonl:2:", Assert.Throws<JsonException>(() => FollowUpExample.ReadAll(_folder)).Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Null where the models were not pulled: there the head start is the same for all.
    private static double? HeadStart(string text) => FollowUpModel.Current.HeadStart(Vector(text));

    private static SentenceVector? Vector(string text) =>
        TestEncoders.Pulled is { } encoders
            ? SentenceVectors.Of(text, LanguageIdentifier.Identify(text).Form.IsChinese(), encoders, new EncodingMemory())
            : null;
}
