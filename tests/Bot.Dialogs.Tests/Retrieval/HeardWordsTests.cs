using Bot.Dialogs.Decisions;
using Bot.Dialogs.Tests.Turns;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Tests.Retrieval;

public class HeardWordsTests
{
    [Fact]
    public void Run_AMisheardWord_IsInTheDecisionRecordAsWrittenAndAsRead()
    {
        var trace = new Talk().Say("續領駕駛直照要幾錢").Trace;
        Assert.Equal([new HeardWord("駕駛直照", "駕駛执照")], trace.Heard);
        Assert.Equal("續領駕駛直照要幾錢", trace.RedactedText);
        Assert.Equal("續領駕駛执照要幾錢", trace.Query);
        Assert.Equal(trace.Heard, DecisionJson.Read(DecisionJson.Write(trace)).Heard);
    }

    [Fact]
    public void Run_KnownWords_NothingIsReadOtherwise() => Assert.Empty(new Talk().Say("續領駕駛執照要幾錢").Trace.Heard);
}
