using Bot.Dialogs.Speech;

namespace Bot.Dialogs.Tests.Speech;

public sealed class SpokenReplyTests
{
    [Fact]
    public void Of_Markdown_SaysNeitherMarksNorAddresses()
    {
        var reply = SpokenReply.Of("**Bring** your [ID card](https://www.immd.gov.hk/id) and `form`.", [], SpeechLanguage.English);
        Assert.Equal("Bring your I D card and form. Say repeat to hear it again.", Assert.Single(reply.Pages).Text);
        Assert.Equal(["https://www.immd.gov.hk/id"], reply.Links);
    }

    [Fact]
    public void Of_ShortList_IsToldAtOnceInOrder() =>
        Assert.Equal(
            "Bring: First, your card. Second, twenty dollars.",
            Assert
                .Single(SpokenReply.Of("Bring:\n\n- your card\n- $20", [], SpeechLanguage.English).Pages)
                .Text.Replace("Bring.", "Bring:", StringComparison.Ordinal)
        );

    [Fact]
    public void Of_LongList_IsToldOneAtATime()
    {
        var items = Enumerable
            .Range(1, 5)
            .Select(n => $"{n}. a document that shows where you have lived for the last {n} years of your stay here");
        var pages = SpokenReply.Of($"You need these.\n\n{string.Join('\n', items)}", [], SpeechLanguage.English).Pages;
        Assert.Equal(6, pages.Count);
        Assert.StartsWith("Second, a document", pages[2].Text, StringComparison.Ordinal);
        Assert.All(pages.SkipLast(1), p => Assert.EndsWith("Say next to go on.", p.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Say next", pages[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Choices_AtMostThreeAtOnceByVoiceOrKey()
    {
        var offers = new[] { "Fees", "Papers", "Opening hours", "None of these" }.Select(o => new SpokenChoiceOffer(o, o)).ToArray();
        var pages = SpokenReply.Of("Which do you mean?", offers, SpeechLanguage.English).Pages;
        Assert.Equal(2, pages.Count);
        Assert.Equal("Which do you mean? Say or press one for: Fees. two: Papers. three: Opening hours. Say next to go on.", pages[0].Text);
        Assert.Equal([1, 2, 3], pages[0].Choices.Select(c => c.Key));
        Assert.Equal([new SpokenChoice(1, "None of these")], pages[1].Choices);
    }

    [Fact]
    public void Of_NumberedQuestionsThatAreChips_AreToldOnce()
    {
        var pages = SpokenReply
            .Of(
                "你想問邊樣？\n\n1. 費用多少？\n2. 要帶甚麼？",
                [new("費用多少？", "費用多少？"), new("要帶甚麼？", "要帶甚麼？")],
                SpeechLanguage.Cantonese
            )
            .Pages;
        Assert.Equal("你想問邊樣？請說或按一：費用多少？按二：要帶甚麼？", Assert.Single(pages).Text);
    }

    [Fact]
    public void Of_ChineseOriginalOnAnEnglishCall_HasAPageOfItsOwnVoice()
    {
        var pages = SpokenReply.Of("This answer is available in Chinese only.\n\n費用為港幣100元。", [], SpeechLanguage.English).Pages;
        Assert.Equal([SpeechLanguage.English, SpeechLanguage.Cantonese], pages.Select(p => p.Voice));
        Assert.Equal("費用為一百港元。", pages[1].Text);
    }

    [Fact]
    public void Of_Table_SaysEachRowUnderItsHeadings() =>
        Assert.Equal(
            "First, Adult; Fee: twenty dollars. Second, Child; Fee: ten dollars.",
            Assert
                .Single(SpokenReply.Of("| Who | Fee |\n|---|---|\n| Adult | $20 |\n| Child | $10 |", [], SpeechLanguage.English).Pages)
                .Text
        );

    [Fact]
    public void Of_Nothing_HasNoPages() => Assert.Empty(SpokenReply.Of("  ", [], SpeechLanguage.English).Pages);
}
