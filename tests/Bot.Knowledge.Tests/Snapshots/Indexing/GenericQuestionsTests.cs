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

    private static RetrievalDocument Document(string id, string facet) =>
        new()
        {
            Id = id,
            ArticleId = "a",
            Facet = facet,
            Chinese = false,
            Title = "Dog licence (pets)",
            Question = "?",
        };
}
