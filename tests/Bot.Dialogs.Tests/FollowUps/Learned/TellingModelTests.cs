using System.Text.Json;
using Bot.Dialogs.FollowUps;
using Bot.Dialogs.FollowUps.Learned;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.FollowUps.Learned;

public sealed class TellingModelTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("telling-").FullName;

    [Fact]
    public void ShippedFile_IsTheOneThatWasMeasured() =>
        Assert.Equal(TellingModel.Digest, TellingModel.DigestOf(TellingModel.ShippedFile.Span));

    [Fact]
    public void Read_WhatWasWritten_IsTheSameHead()
    {
        var head = new TellingHead("a+b", new([0.5f, -0.25f, 1], new([3u, 9u], [1, 2], [0.5f, -1], 0.25f)), From: 1.5);
        var read = TellingModel.Read(new TellingModel([head]).Write());
        Assert.Equal(new TellingModel([head]).Write(), read.Write());
        var message = new SentenceVector("a+b", new[] { 0.6f, 0.8f });
        Assert.Equal(head.Is(message), read.Is(message));
        Assert.False(read.Is(new SentenceVector("c", new[] { 0.6f, 0.8f })));
        Assert.False(read.Is(null));
    }

    /// <summary>None of these is a line that was learned from.</summary>
    [Theory]
    [InlineData("she's 81 and lives with me", true)]
    [InlineData("I have the photos on my phone", true)]
    [InlineData("they told my wife to come back on Monday", true)]
    [InlineData("it was about 3 weeks ago", true)]
    [InlineData("佢話下個月先有", true)]
    [InlineData("我們一家五口", true)]
    [InlineData("已经等了好几天", true)]
    [InlineData("how do I renew my passport", false)]
    [InlineData("I want to apply for a liquor licence", false)]
    [InlineData("and the fishing licence", false)]
    [InlineData("by credit card", false)]
    [InlineData("I meant the learner one", false)]
    [InlineData("我想申請酒牌", false)]
    [InlineData("咁護照呢", false)]
    [InlineData("我係話電單車嗰種", false)]
    public void Is_APartOfACase_Alone(string text, bool told)
    {
        if (TestEncoders.Pulled is { } encoders)
        {
            var vector = SentenceVectors.Of(text, LanguageIdentifier.Identify(text).Form.IsChinese(), encoders, new EncodingMemory());
            Assert.Equal(told, CaseTelling.MayBe(text) && TellingModel.Current.Is(vector));
        }
    }

    [Fact]
    public void ReadAll_TheTrainingFiles_HaveBothKindsInEveryForm()
    {
        var folder = Path.Combine(RepositoryFolder.Root, "training", "telling");
        var examples = TellingExample.ReadAll(folder);
        foreach (var kind in new[] { TellingExample.Told, TellingExample.Need })
        {
            var forms = examples.Where(e => e.Kind == kind).Select(e => LanguageIdentifier.Identify(e.Text).Form).ToHashSet();
            Assert.True(forms.Count > 3, $"{kind}: {string.Join(' ', forms)}");
        }
    }

    [Theory]
    [InlineData("""{"kind":"guess","text":"I am 54"}""")]
    [InlineData("""{"kind":"told"}""")]
    [InlineData("I am 54")]
    public void ReadAll_ABrokenLine_IsNamed(string line)
    {
        File.WriteAllText(Path.Combine(_folder, "a.jsonl"), """{"kind":"told","text":"I am 54"}""" + "\n" + line + "\n");
        Assert.StartsWith("a.jsonl:2:", Assert.Throws<JsonException>(() => TellingExample.ReadAll(_folder)).Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
