using Bot.Dialogs.Decisions;
using Bot.Dialogs.Tests.Turns;
using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Tests.Decisions;

public sealed class ReplayTests
{
    [Theory]
    [InlineData("driving licence", "1", "how much")]
    [InlineData("how much", "renew full driving licence", "where")]
    [InlineData("酒牌", "幾錢", "要帶咩文件")]
    [InlineData("TD557", "TD9987", "tell me a joke")]
    [InlineData("How much does it cost to renew a full driving licence? And how long is it valid?", "can I pay by alipay", "none of these")]
    public void Run_ARecordedTurn_IsDecidedTheSame(params string[] messages)
    {
        var talk = new Talk();
        foreach (var message in messages)
        {
            var recorded = DecisionJson.Read(DecisionJson.Write(talk.Say(message).Trace));
            var again = Replay.Run(recorded, new Dialog(TimeProvider.System), TestKnowledge.Snapshot);
            Assert.Empty(Replay.Decision(recorded, again));
            Assert.Equal(recorded.Signals, again.Signals);
        }
    }
}
