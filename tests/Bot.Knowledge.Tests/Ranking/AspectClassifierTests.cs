using Bot.Knowledge.Ranking;

namespace Bot.Knowledge.Tests.Ranking;

public class AspectClassifierTests
{
    private static readonly string[] Aspects = ["fee", "how"];

    [Fact]
    public void Score_WordsThatRecurAcrossArticles_TellTheAspectOfAnotherTopic()
    {
        var classifier = AspectClassifier.Train(
            Aspects,
            [
                .. Enumerable
                    .Range(0, 8)
                    .SelectMany(article =>
                        new[]
                        {
                            Example($"how much is a licence{article}", article, 0),
                            Example($"how do i get a licence{article}", article, 1),
                        }
                    ),
            ]
        )!;

        var fee = classifier.Score(AspectTerms.Of("how much is a passport", chinese: false));
        var how = classifier.Score(AspectTerms.Of("how do i get a passport", chinese: false));

        Assert.True(fee[0] > fee[1]);
        Assert.True(how[1] > how[0]);
    }

    [Fact]
    public void Train_NothingRecurs_IsNull() => Assert.Null(AspectClassifier.Train(Aspects, []));

    [Fact]
    public void Of_Chinese_IsFoldedAndMarked() => Assert.Contains("^护照", AspectTerms.Of("護照費用？", chinese: true));

    private static AspectExample Example(string text, int article, int right) =>
        new(AspectTerms.Of(text, chinese: false), article, [0, 1], right);
}
