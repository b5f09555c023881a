using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Confidence;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.Retrieval;

/// <summary>Asking "is it this one?" of somebody who can mean nothing else is a turn lost: it is told, as the closest that is known.</summary>
public sealed class OnlyReadingTests
{
    private const string Question = "How much does it cost to renew a full driving licence?";

    [Fact]
    public void BelowTheThreshold_AndNothingElseNear_IsToldAsTheClosest()
    {
        var result = Ask(first: 0.5, second: 0.05);
        Assert.Equal((Outcome.Answer, Reasons.OnlyReading), (result.Outcome, result.Reason));
        var closest = Strings.For(LanguageForm.English)["closest"];
        Assert.StartsWith(closest, result.Reply.Text, StringComparison.Ordinal);
        Assert.StartsWith(closest, result.Reply.Speak, StringComparison.Ordinal);
        Assert.NotEmpty(result.Reply.Citations);
        Assert.Equal(0.4, result.Trace.AnswerAloneThreshold);
    }

    [Fact]
    public void WithARival_IsAskedBack() => Assert.Equal(Outcome.Clarify, Ask(first: 0.5, second: 0.3).Outcome);

    [Fact]
    public void LessSureThanThat_IsAskedBack() => Assert.Equal(Outcome.Clarify, Ask(first: 0.39, second: 0.01).Outcome);

    /// <summary>What nothing answers may be what is meant.</summary>
    [Fact]
    public void BesideATopicThatNothingAnswers_IsNoAnswer() =>
        Assert.NotEqual(Outcome.Answer, Ask(first: 0.5, second: 0.05, uncovered: 0.3).Outcome);

    [Fact]
    public void Sure_IsNotHedged()
    {
        var result = Ask(first: 0.9, second: 0.05);
        Assert.Equal((Outcome.Answer, Reasons.Confident), (result.Outcome, result.Reason));
        Assert.DoesNotContain(Strings.For(LanguageForm.English)["closest"], result.Reply.Text, StringComparison.Ordinal);
    }

    private static DialogResult Ask(double first, double second, double? uncovered = null) =>
        new Dialog(TimeProvider.System).Run(new DialogRequest { Text = Question }, new Weighed(first, second, uncovered));

    private sealed class Weighed(double first, double second, double? uncovered) : OverKnowledge
    {
        public override Thresholds Thresholds { get; } = new(0.7, 0.1, 0.07) { AnswerAlone = 0.4 };

        public override RetrievalResult Retrieve(RetrievalQuery query)
        {
            var found = base.Retrieve(query);
            RankedEntry[] weighed =
            [
                .. found.Candidates.Select(
                    (c, i) =>
                        c with
                        {
                            Confidence =
                                i == 0 ? first
                                : i == 1 ? second
                                : 0.001,
                        }
                ),
            ];
            return found with
            {
                Candidates = weighed,
                Readings = weighed,
                Uncovered = uncovered is { } likely ? new UncoveredMatch("us-visa", likely) : null,
            };
        }
    }
}
