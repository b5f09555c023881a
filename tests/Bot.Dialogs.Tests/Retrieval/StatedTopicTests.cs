using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Tests.Retrieval;

/// <summary>A topic that nothing answers is named to who asks for it, not to who asks for something near it.</summary>
public sealed class StatedTopicTests
{
    [Theory]
    [InlineData("difference between a full and probationary licence", false)]
    [InlineData("正式同暫准駕駛執照有咩分別", false)]
    [InlineData("can I drive on the Mainland with my probationary licence", true)]
    [InlineData("暂准驾驶执照可以在内地驾驶吗", true)]
    public void Run_WhatLiesNear_IsNamedOnlyWhenItIsStated(string text, bool isNamed)
    {
        var result = new Dialog(TimeProvider.System).Run(new DialogRequest { Text = text }, new NearKnowledge());
        var name =
            result.Reply.Language == Bot.Knowledge.Text.LanguageForm.English ? NearKnowledge.Topic.English : NearKnowledge.Topic.Chinese;
        Assert.Equal(
            isNamed,
            Bot.Knowledge.Text.ScriptConverter.Fold(result.Reply.Text)
                .Contains(Bot.Knowledge.Text.ScriptConverter.Fold(name), StringComparison.Ordinal)
        );
    }

    // What the encoders find nearest: the topic beside the question.
    private sealed class NearKnowledge : OverKnowledge
    {
        private const string Id = "td-full-after-p#p-abroad";

        public static UncoveredTopic Topic { get; } = TestKnowledge.Snapshot.FindUncovered(Id)!;

        public override RetrievalResult Retrieve(RetrievalQuery query) =>
            base.Retrieve(query) is var found
                ? found with
                {
                    Uncovered = new UncoveredMatch(Id, 0.99),
                    Candidates = [.. found.Candidates.Select(c => c with { Confidence = 0.01 })],
                    Readings = [.. found.Candidates.Select(c => c with { Confidence = 0.01 })],
                }
                : found;
    }
}
