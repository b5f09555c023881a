using Bot.Dialogs.Compose;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Turns;

/// <summary>
/// An answer of an article whose review date has passed says so, in the resident's language, and so does the decision record.
/// </summary>
public sealed class OverdueReviewTests
{
    private static readonly DateOnly ReviewBy = TestKnowledge.Snapshot.FindArticle("td-renew-full")!.ReviewBy;

    [Theory]
    [InlineData("How much does it cost to renew a full driving licence?", "due to be rechecked by", "may have changed")]
    [InlineData("續領正式駕駛執照要多少錢？", "尚未覆核", "內容或已更新")]
    [InlineData("换驾照要多少钱", "尚未复核", "内容或已更新")]
    public void TheDayAfter_TheSourceLineAndTheSpokenWordsSayIt_AndOnTheDayTheyDoNot(string text, string written, string spoken)
    {
        var overdue = Run(text, ReviewBy.AddDays(1));
        var source = overdue
            .Reply.Text.Split("\n\n")
            .Single(line =>
                line.Contains(overdue.Reply.Citations[0].Url, StringComparison.Ordinal) && line.Contains(written, StringComparison.Ordinal)
            );
        Assert.Contains(AsOfDate.Write($"{ReviewBy:yyyy-MM-dd}", overdue.Reply.Language), source, StringComparison.Ordinal);
        Assert.Contains(spoken, overdue.Reply.Speak, StringComparison.Ordinal);
        Assert.Contains("review_overdue", overdue.Trace.Signals);

        var due = Run(text, ReviewBy);
        Assert.DoesNotContain(written, due.Reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(spoken, due.Reply.Speak, StringComparison.Ordinal);
        Assert.DoesNotContain("review_overdue", due.Trace.Signals);
    }

    [Fact]
    public void ATopicToldOfAsAWhole_SaysItToo()
    {
        var result = Run("renew full driving licence", ReviewBy.AddDays(1));
        Assert.Contains("not rechecked yet", result.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ARecordedTurn_IsRunAgainOnItsOwnDay()
    {
        var recorded = DecisionJson.Read(
            DecisionJson.Write(Run("How much does it cost to renew a full driving licence?", ReviewBy.AddDays(1)).Trace)
        );

        Assert.Equal(recorded.Signals, Replay.Run(recorded, new Dialog(TimeProvider.System), TestKnowledge.Snapshot).Signals);
        Assert.Equal(ReviewBy.AddDays(1), recorded.Day);
    }

    private static DialogResult Run(string text, DateOnly day) =>
        new Dialog(TimeProvider.System).Run(new DialogRequest { Text = text, Day = day }, TestKnowledge.Snapshot);
}
