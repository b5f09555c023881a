using Bot.Dialogs.Wording;
using Bot.Host.Desk.Transcripts;

namespace Bot.Host.Tests.Desk.Transcripts;

public sealed class TranscriptWordsTests
{
    [Fact]
    public void EveryLanguage_HasTheSameTexts()
    {
        var all = Strings.Load(typeof(TranscriptWords).Assembly, "Bot.Host.Desk.Transcripts.");
        var keys = all.Values.Select(s => s.Keys.Order().ToArray()).ToArray();
        Assert.Equal(Strings.Languages.Count, keys.Length);
        Assert.All(keys, own => Assert.Equal(keys[0], own));
    }

    [Theory]
    [InlineData("zh-Hant", "zh-Hant")]
    [InlineData("zh-Hans", "zh-Hans")]
    [InlineData("fr", "en")]
    [InlineData(null, "en")]
    public void Words_AreInTheLanguageOfWhoPrintsThem(string? asked, string read) => Assert.Equal(read, TranscriptWords.For(asked).Tag);

    [Fact]
    public void AChannel_WithoutAName_StandsByItsId() =>
        Assert.Equal(
            ("Web chat", "pigeon"),
            (TranscriptWords.For("en").Channel("directline"), TranscriptWords.For("en").Channel("pigeon"))
        );
}
