using Bot.Cli.Privacy;
using Bot.Dialogs.Wording;

namespace Bot.Cli.Tests.Privacy;

public sealed class CopyWordsTests
{
    [Fact]
    public void EveryLanguage_HasTheSameTexts()
    {
        var all = Strings.Load(typeof(CopyWords).Assembly, "Bot.Cli.Privacy.");
        var keys = all.Values.Select(s => s.Keys.Order().ToArray()).ToArray();
        Assert.Equal(Strings.Languages.Count, keys.Length);
        Assert.All(keys, own => Assert.Equal(keys[0], own));
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("yue", "zh-Hant")]
    [InlineData("zh-Hans", "zh-Hans")]
    [InlineData("tl", "zh-Hant")]
    [InlineData(null, "zh-Hant")]
    public void Words_AreInTheResidentsLanguage(string? tag, string read) => Assert.Equal(read, CopyWords.For(tag).Tag);

    [Fact]
    public void ACode_ThatHasNoWords_StandsAsItIs() =>
        Assert.Equal(("Good", "sideways"), (CopyWords.For("en").Code("thumb", "up"), CopyWords.For("en").Code("thumb", "sideways")));
}
