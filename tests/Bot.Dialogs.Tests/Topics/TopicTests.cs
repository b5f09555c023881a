using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Topics;

public sealed class TopicTests
{
    [Theory]
    [InlineData("What is 2+2?")]
    [InlineData("12 x 60")]
    public void Run_FiguresAlone_NameNoTopic(string text) => Assert.NotEqual(Outcome.Answer, new Talk().Say(text).Outcome);

    [Theory]
    [InlineData("hketoll", "td-hketoll")]
    [InlineData("water seepage", "wsd-seepage")]
    [InlineData("about hawker licence", "fehd-hawker")]
    [InlineData("港車北上", "td-northbound")]
    [InlineData("天花漏水", "wsd-seepage")]
    [InlineData("車輛過戶", "td-transfer")]
    [InlineData("酒牌", "fehd-liquor")]
    [InlineData("骨灰龛位", "fehd-niche")]
    public void Run_ABareName_GetsTheTopicAndItsMainQuestions(string text, string article)
    {
        var result = new Talk().Say(text);
        Assert.Equal((Outcome.Answer, Reasons.Topic, article), (result.Outcome, result.Reason, result.Reply.ArticleId));
        Assert.Null(result.Reply.EntryId);
        Assert.NotEmpty(result.Reply.Citations);
        Assert.InRange(result.Reply.Chips.Count, 1, 3);
        Assert.All(result.Reply.Chips, c => Assert.StartsWith(article + "#", c.EntryId));
    }

    [Theory]
    [InlineData("driving licence", "td-learner")]
    [InlineData("駕駛執照", "td-renew-full")]
    [InlineData("驾照", "td-renew-full")]
    [InlineData("續牌", "td-vehicle-licence")]
    public void Run_ANameOfSeveralTopics_AsksWhichAndTakesTheAnswer(string text, string article)
    {
        var talk = new Talk();
        var result = talk.Say(text);
        Assert.Equal((Outcome.Clarify, Reasons.NearTopics), (result.Outcome, result.Reason));
        Assert.InRange(result.Reply.Chips.Count(c => c.ArticleId is not null), 2, 3);
        var place = result.Reply.Chips.Select(c => c.ArticleId).ToList().IndexOf(article);
        Assert.True(place >= 0, string.Join(", ", result.Reply.Chips.Select(c => c.ArticleId)));
        Assert.Equal(
            (Outcome.Answer, article),
            (talk.Say($"{place + 1}") is var chosen ? chosen.Outcome : default, chosen.Reply.ArticleId)
        );
    }

    [Fact]
    public void Run_ADetailAfterATopic_IsThatTopics()
    {
        var talk = new Talk();
        Assert.Equal(Reasons.Topic, talk.Say("車輛過戶").Reason);
        Assert.Equal("td-transfer#fee", talk.Say("幾錢").Reply.EntryId);
    }

    [Theory]
    [InlineData("hawker licence fee")]
    [InlineData("how long does it take to get a liquor licence")]
    [InlineData("續車牌幾錢")]
    public void Run_ANameWithWhatIsAsked_IsNoBareName(string text) =>
        Assert.DoesNotContain(new Talk().Say(text).Reason, (string[])[Reasons.Topic, Reasons.NearTopics]);

    [Theory]
    [InlineData("renew driving licence")]
    [InlineData("close water account")]
    [InlineData("申請酒牌")]
    public void Run_ANameWithWhatIsToBeDone_BeginsWhereAClerkWould(string text)
    {
        var result = new Talk().Say(text);
        // Where sister entries are as likely, the resident is asked which is meant; a side rule is never the answer.
        Assert.Contains(result.Outcome, (Outcome[])[Outcome.Answer, Outcome.Clarify]);
        var facet = result.Reply.EntryId is { } id ? TestKnowledge.Snapshot.FindEntry(id)!.Facet : null;
        Assert.DoesNotContain(facet, (string?[])["fee", "penalty", "rules", "validity", "exemption"]);
    }
}
