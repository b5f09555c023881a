using Bot.Knowledge.Encoders;
using Bot.Knowledge.Evaluation;

namespace Bot.Knowledge.Tests.Evaluation;

public class CorpusEvaluationTests
{
    private static readonly EvaluationDocument[] Corpus =
    [
        new()
        {
            Id = "fee",
            Lang = "en",
            Question = "How much is a fishing permit?",
            Answer = "The permit costs 20 dollars.",
        },
        new()
        {
            Id = "where",
            Lang = "en",
            Question = "Where do I collect my library card?",
            Answer = "At the counter of any library.",
        },
        new()
        {
            Id = "zh",
            Lang = "zh-HK",
            Question = "釣魚許可證收費多少？",
            Answer = "許可證收費20元。",
        },
    ];

    [Fact]
    public void Run_QuestionsInTwoLanguages_FindsEachInItsOwn()
    {
        var results = CorpusEvaluation.Run(
            Corpus,
            [
                new()
                {
                    Id = "1",
                    Lang = "en",
                    Text = "price of fishing permit",
                    Gold = ["fee"],
                },
                new()
                {
                    Id = "2",
                    Lang = "zh-CN",
                    Text = "钓鱼许可证多少钱",
                    Gold = ["zh"],
                },
                new()
                {
                    Id = "3",
                    Lang = "en",
                    Text = "quantum chromodynamics",
                    Gold = [],
                },
            ],
            EncoderSet.None,
            ChineseDictionary.None,
            cross: false
        );

        Assert.Equal([1, 1, 0], results.Select(r => r.Rank));
        var report = CorpusEvaluation.Summarize(results, Corpus.Length, EncoderSet.None);
        Assert.Equal(2, report.Answerable);
        Assert.Equal(1, report.HitAt1);
        Assert.Equal(1, report.Auroc);
    }
}
