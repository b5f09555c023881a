using Bot.Dialogs.Turns;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Tests.Retrieval;

/// <summary>What ranks first is not always what is likeliest: each reading has a probability of its own.</summary>
public sealed class LikelierReadingTests
{
    [Fact]
    public void Run_TheFirstIsUnlikelyAndAnotherIsSure_TheSureOneIsAskedBack()
    {
        var knowledge = new Doubting();
        var result = new Dialog(TimeProvider.System).Run(
            new DialogRequest { Text = "I want to renew my driving licence and my vehicle licence in person" },
            knowledge
        );
        Assert.Equal((Outcome.Clarify, Reasons.NearQuestions), (result.Outcome, result.Reason));
        Assert.Equal(result.Trace.Candidates[1].Entry, result.Reply.Chips[0].EntryId);
        Assert.Equal(knowledge.FindEntry(result.Reply.Chips[0].EntryId!)!.ArticleId, result.State.MaybeSpokenOf[0]);
        Assert.DoesNotContain(result.Reply.Chips, c => c.EntryId == result.Trace.Candidates[0].Entry);
    }

    private sealed class Doubting : OverKnowledge
    {
        public override RetrievalResult Retrieve(RetrievalQuery query)
        {
            var found = base.Retrieve(query);
            RankedEntry[] weighed = [.. found.Candidates.Select((c, i) => c with { Confidence = i == 1 ? 0.95 : 0.01 })];
            return found with { Candidates = weighed, Readings = weighed, Uncovered = null };
        }
    }
}
