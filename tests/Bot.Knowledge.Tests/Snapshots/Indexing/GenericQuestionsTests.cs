using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Snapshots.Scoring;

namespace Bot.Knowledge.Tests.Snapshots.Indexing;

public class GenericQuestionsTests
{
    [Fact]
    public void Of_NoEntryTellsHow_TheFormAndPapersAnswer()
    {
        var questions = GenericQuestions.Of([Document("a#fee", "fee"), Document("a#form", "documents"), Document("a#where", "where")], []);

        Assert.NotEmpty(questions);
        Assert.All(questions, q => Assert.Equal(["a#form"], q.Answers));
        Assert.Contains(questions, q => q.Text.Contains("Dog licence", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_OnlyForWhomItIs_ThatAnswers() =>
        Assert.All(
            GenericQuestions.Of([Document("a#fee", "fee"), Document("a#who", "eligibility")], []),
            q => Assert.Equal(["a#who"], q.Answers)
        );

    [Fact]
    public void Of_NothingToStartWith_AsksNothing() => Assert.Empty(GenericQuestions.Of([Document("a#fee", "fee")], []));

    [Theory]
    [InlineData("如何")]
    [InlineData("怎樣")]
    [InlineData("點樣")]
    [InlineData("怎麼")]
    public void Of_Chinese_AsksInTheWordsOfEachForm(string how)
    {
        string[] titles = ["申領狗牌", "續領車輛牌照", "補領身份證", "登記結婚", "申請酒牌"];
        var questions = GenericQuestions.Of([.. titles.Select(t => Document($"{t}#form", "documents", t))], []);

        Assert.Contains(questions, q => q.Text.Contains(how, StringComparison.Ordinal));
    }

    private static RetrievalDocument Document(string id, string facet, string? chinese = null) =>
        new()
        {
            Id = id,
            ArticleId = chinese ?? "a",
            Facet = facet,
            Chinese = chinese is not null,
            Title = chinese ?? "Dog licence (pets)",
            Question = "?",
        };
}
