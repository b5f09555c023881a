using Bot.Dialogs.Learned;

namespace Bot.Dialogs.Tests.Learned;

public sealed class WordWeightsTests
{
    [Theory]
    [InlineData("hide it", 3)] // hide, it, hide it
    [InlineData("hide it from them", 9)] // four words, three pairs, two triples
    [InlineData("Hide, IT - from: them!", 9)]
    [InlineData("唔好講", 6)]
    [InlineData("改EAD表", 6)]
    [InlineData("?! …", 0)]
    [InlineData("", 0)]
    public void Of_AText_HasItsWordsAndTheRunsOfUpToThree(string text, int runs) => Assert.Equal(runs, WordRuns.Of(text).Values.Sum());

    [Fact]
    public void Of_TheSameWordsWithOtherMarksAndCapitals_AreTheSameRuns() =>
        Assert.Equal(WordRuns.Of("do not tell them"), WordRuns.Of("Do NOT tell… them!"));

    [Fact]
    public void Of_WordsSideBySide_AreNoOneWord() => Assert.NotEqual(WordRuns.Of("a bc").Keys.Order(), WordRuns.Of("ab c").Keys.Order());

    [Fact]
    public void Run_WordsOfOneSideAlone_TellItFromTheOtherTheSameWayEachTime()
    {
        string[] topics = ["dog licence", "passport", "rates bill", "birth certificate", "liquor licence", "water bill"];
        string[] readings =
        [
            .. topics.Select(t => $"how do i hide it from them for the {t}"),
            .. topics.Select(t => $"how do i apply for the {t}"),
        ];
        bool[] positive = [.. readings.Select(r => r.Contains("hide", StringComparison.Ordinal))];
        float[] most = [.. readings.Select(_ => 1f)];
        var wording = WordingFit.Run(readings, positive, most);
        Assert.Equal(wording.Weights, WordingFit.Run(readings, positive, most).Weights);
        Assert.All(readings.Zip(positive), r => Assert.Equal(r.Second, wording.Score(r.First) > 0));
        Assert.True(wording.Score("a hawker licence, and hide it from them") > wording.Score("how do i apply for a hawker licence"));
        Assert.Equal(0, wording.Score(""));
    }

    [Fact]
    public void Features_OfAText_HaveLengthOne()
    {
        var wording = WordingFit.Run(["a b c d", "a b c e", "a b c f"], [true, false, true], [1, 1, 1]);
        Assert.Equal(1, wording.Features("a b c").Sum(f => f.Value * f.Value), 4);
    }
}
