using Bot.Dialogs.Language;
using Bot.Dialogs.Retrieval;
using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Tests.Retrieval;

public sealed class AskedDetailTests
{
    [Theory]
    [InlineData("how much is a bar licence", "fee")]
    [InlineData("酒牌幾錢", "fee")]
    [InlineData("护照收费多少", "fee")]
    [InlineData("how long does a learner licence take", "time")]
    [InlineData("學神牌要幾耐", "time")]
    [InlineData("多久能办好", "time")]
    [InlineData("who can apply for a bar licence", null)]
    [InlineData("how much is it and how long does it take", null)]
    public void Of_NamesTheOneDetailAskedFor(string question, string? detail) =>
        Assert.Equal(detail, AskedDetail.Of(MessageView.Of(question))?.Name);

    [Theory]
    [InlineData("how much is a guesthouse licence", "penalty", "The fine is HK$200,000.", false)]
    [InlineData("how much is the fine for an unlicensed guesthouse", "penalty", "The fine is HK$200,000.", true)]
    [InlineData("how much is a guesthouse licence", "how", "Apply on form GH1.", false)]
    [InlineData("how much is a guesthouse licence", "how", "Apply on form GH1; it is free of charge.", true)]
    [InlineData("how much is a guesthouse licence", "rules", "The licence costs HK$1,200 a year.", true)]
    [InlineData("how much is a guesthouse licence", "fee", "It depends on the rooms.", true)]
    [InlineData("how long does a guesthouse licence take", "eligibility", "You must be 18.", false)]
    [InlineData("how long does a guesthouse licence take", "eligibility", "You must have lived here for 7 years.", false)]
    [InlineData("how long does a guesthouse licence take", "how", "Apply online; it is issued in 5 working days.", true)]
    [InlineData("how many days do I have to pay", "how", "Pay within 14 business days.", true)]
    [InlineData("how long can a guest stay", "rules", "For 28 days at most.", true)]
    public void IsToldBy_LooksAtFacetAndAnswer(string question, string facet, string answer, bool told)
    {
        var text = new EntryText("What about guesthouses?", answer, []);
        var entry = new Entry
        {
            Id = "a#b",
            ArticleId = "a",
            Anchor = "b",
            Facet = facet,
            English = text,
            Sources = [],
        };
        var view = MessageView.Of(question);
        Assert.Equal(told, AskedDetail.Of(view)?.IsToldBy(entry, text, "Guesthouse licence", view) ?? true);
    }

    [Fact]
    public void IsToldBy_AnEntryWhoseOwnQuestionAsksForIt_TellsIt()
    {
        var text = new EntryText("How much does it cost?", "That depends on the site.", []);
        var entry = new Entry
        {
            Id = "a#b",
            ArticleId = "a",
            Anchor = "b",
            Facet = "overview",
            English = text,
            Sources = [],
        };
        var view = MessageView.Of("how much is it to camp");
        Assert.True(AskedDetail.Of(view)!.IsToldBy(entry, text, "Camping", view));
    }

    [Fact]
    public void Run_ADetailThatTheTopicDoesNotTell_IsSaidNotToBeKnown()
    {
        var result = new Talk().Say("駕駛考試報名表格要幾耐先批");
        Assert.Equal((Outcome.NoAnswer, Reasons.DetailNotCovered), (result.Outcome, result.Reason));
        Assert.Contains(result.Trace.Signals, s => s == "detail_missing:time");
        Assert.Contains("td.gov.hk", result.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ADetailThatIsListedAsUnstated_IsToldByItsNameWithTheDepartmentsSite()
    {
        var result = new Talk().Say("how long does a learner's driving licence take");
        Assert.Equal((Outcome.NoAnswer, Reasons.DetailNotCovered), (result.Outcome, result.Reason));
        Assert.Contains("uncovered:td-learner#processing", result.Trace.Signals);
        Assert.Contains("I have no information about ", result.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("td.gov.hk", result.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WhenAnotherEntryTellsTheDetail_ItIsAskedBack()
    {
        var result = new Talk().Say("國際駕駛許可證多久能辦好");
        Assert.Equal(Outcome.Clarify, result.Outcome);
        Assert.Contains(result.Reply.Chips, c => c.EntryId == "td-idp#online");
    }

    [Fact]
    public void Run_AFineIsNotThePriceOfALicence()
    {
        var result = new Talk().Say("how much is a liquor licence");
        Assert.NotEqual("fehd-liquor#penalty", result.Reply.EntryId);
        Assert.DoesNotContain("imprisonment", result.Reply.Text, StringComparison.Ordinal);
    }
}
