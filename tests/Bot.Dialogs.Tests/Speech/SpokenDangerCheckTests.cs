using Bot.Dialogs.Speech;

namespace Bot.Dialogs.Tests.Speech;

public sealed class SpokenDangerCheckTests
{
    private static readonly SpokenChoiceOffer[] Offers =
    [
        new("有，需要幫助", "有，需要幫助"),
        new("沒有，只是查詢", "沒有，只是查詢"),
        new("與職員對話", "與職員對話"),
    ];
    private static readonly SpokenChoiceOffer[] English =
    [
        new("Yes, we need help", "Yes, we need help"),
        new("No, just a question", "No, just a question"),
        new("Talk to a person", "Talk to a person"),
        new("How long is it valid?", "How long is it valid?"),
    ];

    [Fact]
    public void Alone_AllOfItIsSaidAtOnce_TheKeysLast()
    {
        var check = SpokenDangerCheck.Of(
            "先問一句：你現在是否有危險？**如有，請立即致電999。**\n\n- **999**：緊急求助，24小時\n- **18111**：精神健康支援熱線\n\n如沒有人有危險，請選「沒有，只是查詢」。",
            Offers,
            SpeechLanguage.Cantonese
        );
        var said = string.Concat(check.Pages.Select(p => p.Text));
        Assert.Equal(check.Pages.Count, check.AtOnce);
        Assert.DoesNotContain("繼續，聽取", said, StringComparison.Ordinal);
        Assert.Matches(
            "致電九，九，九。.*九，九，九：緊急求助.*一，八，一，一，一：精神健康.*請選「?沒有，只是查詢.*請說或按一：有，需要幫助.*按二：沒有，只是查詢.*按三：與職員對話",
            said
        );
        Assert.All(check.Pages, page => Assert.Equal([1, 2, 3], page.Choices.Select(c => c.Key)));
        Assert.All(check.Pages, page => Assert.True(SpokenLength.Words(page.Text) < SpokenReply.WordLimit));
    }

    [Fact]
    public void AboveAnAnswer_TheKeysComeBeforeIt_AndItsFirstPageIsHeardToo()
    {
        var answer = string.Join(' ', Enumerable.Repeat("A full licence is renewed at any licensing office or by post.", 8));
        var check = SpokenDangerCheck.Of(
            "Are you in danger right now? **If so, call 999 now.**\n\n- **999**: Emergency\n\n"
                + $"If nobody is in danger, this is the answer to your question:\n\n{answer}\n\nSource: [TD](https://www.td.gov.hk/x)",
            English,
            SpeechLanguage.English
        );
        var atOnce = string.Join(' ', check.Pages.Take(check.AtOnce).Select(p => p.Text));
        Assert.Matches(
            "call nine, nine, nine now.*press one for: Yes, we need help.*two: No, just a question.*this is the answer.*A full licence.*Say next",
            atOnce
        );
        Assert.True(check.Pages.Count > check.AtOnce);
        Assert.Equal("No, just a question", check.Pages[check.AtOnce - 1].Choices.Single(c => c.Key == 2).Value);
        Assert.Equal("How long is it valid?", check.Pages[^1].Choices.Single().Value);
        Assert.Equal(["https://www.td.gov.hk/x"], check.Links);
    }

    [Fact]
    public void ToldAgain_TheNumbersStandInTheQuestion_AndTheListIsTheAnswers()
    {
        var check = SpokenDangerCheck.Of(
            "Are you in danger? **999** · **18281**\n\nIf nobody is in danger, this is the answer to your question:\n\nBring these:\n\n- your card\n- a photo",
            English[..3],
            SpeechLanguage.English
        );
        var said = string.Join(' ', check.Pages.Take(check.AtOnce).Select(p => p.Text));
        Assert.Matches("^Are you in danger\\? nine, nine, nine.*one, eight, two, eight, one.*press one.*Bring these", said);
    }
}
