using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Host.Handoff;

namespace Bot.Host.Tests.Handoff;

public sealed class PersonlessTurnsTests
{
    [Theory]
    [InlineData("low_confidence_twice", 0, false)]
    [InlineData("resident_request", 0, true)]
    [InlineData("life", 100, true)]
    public async Task AReasonThatIsOff_LeadsToNobody_DangerAlwaysDoes(string reason, int priority, bool leads)
    {
        var handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, reason) { Priority = priority };
        var turns = new PersonlessTurns(
            new TurnAround(_ => TurnAround.Result("handoff", handoff: handoff)),
            new HandoffSettings { ReasonsOff = ["low_confidence_twice", "life"] }
        );

        var result = await turns.HandleAsync(TurnAround.Work("I still do not know", ConversationOwner.Bot), default);

        Assert.Equal(leads, result.Handoff is not null);
        Assert.Equal(leads ? "test" : PersonlessTurns.Reason, result.Decision.Reason);
        Assert.Contains(leads ? "from the dialog" : "1823", Assert.Single(result.Replies).ActivityJson, StringComparison.Ordinal);
    }
}
