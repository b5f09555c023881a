using Bot.Dialogs.Speech;

namespace Bot.Dialogs.Tests.Speech;

public sealed class SpokenUrgentTests
{
    [Fact]
    public void Numbers_ComeFirst_FigureByFigure_InChinese()
    {
        var pages = SpokenUrgent.Of(
            "**如你有生命危險，請立即致電999。**\n\n可致電：\n\n- **999**：警察、消防、救護\n- **2389 2222**：撒瑪利亞防止自殺會\n\n我亦已要求職員加入這個對話。",
            SpeechLanguage.Cantonese
        );
        Assert.StartsWith(
            "可致電。九，九，九：警察、消防、救護。二，三，八，九；二，二，二，二：",
            string.Concat(pages.Select(p => p.Text)),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "請立即致電九，九，九。我亦已要求職員加入這個對話。",
            string.Concat(pages.Select(p => p.Text)),
            StringComparison.Ordinal
        );
        Assert.All(pages, page => Assert.True(SpokenLength.Words(page.Text) < SpokenReply.WordLimit));
    }

    [Fact]
    public void WithoutAList_TheWordsAreSaidInTheirOrder() =>
        Assert.Equal(
            "Please call nine, nine, nine now. A person is coming.",
            Assert.Single(SpokenUrgent.Of("Please call 999 now.\n\nA person is coming.", SpeechLanguage.English)).Text
        );

    [Fact]
    public void NothingElseIsSpelledOut() =>
        Assert.Equal(
            "It costs one thousand two hundred Hong Kong dollars.",
            Assert.Single(SpokenUrgent.Of("It costs HK$1,200.", SpeechLanguage.English)).Text
        );

    [Fact]
    public void ANumber_IsNeverPartedBetweenPages()
    {
        var pages = SpokenUrgent.Of(
            "Call:\n\n- **999**: Emergency of police, fire and ambulance, at any hour of the day and the night, free\n"
                + "- **2343 2255**: Social Welfare Department hotline\n- **2896 0000**: The Samaritans, at any hour",
            SpeechLanguage.English
        );
        Assert.True(pages.Count > 1);
        Assert.Contains(
            pages,
            page => page.Text.Contains("two, three, four, three; two, two, five, five: Social", StringComparison.Ordinal)
        );
        Assert.Contains(pages, page => page.Text.Contains("two, eight, nine, six; zero, zero, zero, zero: The", StringComparison.Ordinal));
    }
}
