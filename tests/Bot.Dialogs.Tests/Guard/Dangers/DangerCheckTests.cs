using Bot.Dialogs.Decisions;
using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.State;
using Bot.Dialogs.Tests.Guard.Learned;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.Guard.Dangers;

/// <summary>Both detectors in the turn: what is taken, what is asked about, and what comes of the answer.</summary>
public sealed class DangerCheckTests
{
    private const string Known = "How much does it cost to renew a full driving licence?";
    private const string Unknown = "the water is up to the handle in the basement of the old mill and the lights went";

    private readonly Dialog dialog = new(TimeProvider.System);
    private DialogState state = DialogState.New;

    [Fact]
    public void Run_HalfSureOfAKnownQuestion_AsksAboveTheAnswer()
    {
        var result = Say(Known, new HearingKnowledge(_ => "ask"));
        Assert.Equal((Outcome.Answer, "td-renew-full#fee"), (result.Outcome, result.Reply.EntryId));
        Assert.Null(result.Handoff);
        Assert.Contains("in danger", result.Reply.Text);
        Assert.Contains("**999**", result.Reply.Text);
        Assert.True(
            result.Reply.Text.IndexOf("999", StringComparison.Ordinal)
                < result.Reply.Text.IndexOf(result.Reply.Answer!, StringComparison.Ordinal)
        );
        Assert.Equal(["Yes, we need help", "No, just a question", "Talk to a person"], result.Reply.Chips.Take(3).Select(c => c.Label));
        Assert.DoesNotContain("**", result.Reply.Speak);
        Assert.Contains("999", result.Reply.Speak);
        Assert.Equal(
            (Outcome.Smalltalk, "acknowledge"),
            Say("No, just a question", new HearingKnowledge(_ => "ask")) is var r ? (r.Outcome, r.Reason) : default
        );
    }

    [Theory]
    [InlineData("我不想活了 開玩笑的 正式駕駛執照怎樣續期")]
    [InlineData("唔想做人喇，講笑咋，點續正式駕駛執照")]
    public void Run_AShortCryBesideAQuestion_IsAskedAboutThoughTheModelHearsNone(string text)
    {
        var result = Say(text, new HearingKnowledge(_ => "none"));
        Assert.Equal("ask", result.Trace.Danger!.Level);
        Assert.Contains("999", result.Reply.Text);
    }

    [Theory]
    [InlineData("我想死", "suicide")]
    [InlineData("好想死", "suicide")]
    [InlineData("我想自殺", "suicide")]
    [InlineData("屋企著火", "fire")]
    [InlineData("鄰居打細路", "child")]
    [InlineData("隔離屋打仔", "child")]
    [InlineData("電梯困人", "trapped")]
    [InlineData("heart attack", "medical")]
    [InlineData("中風", "medical")]
    public void Run_NothingButACry_IsTakenAtItsWord(string text, string kind)
    {
        var result = Say(text, new HearingKnowledge(_ => "none"));
        Assert.Equal((Outcome.Urgent, kind), (result.Outcome, result.Reason));
        Assert.NotNull(result.Handoff);
    }

    [Theory]
    [InlineData(
        "How much does it cost to renew a full driving licence? My husband is hitting me and I do not know what to do about him any more"
    )]
    public void Run_DangerInWords_NoAnswerStandsBeneathTheQuestion(string text)
    {
        var result = Say(text, new HearingKnowledge(_ => "ask"));
        Assert.NotEqual(Outcome.Answer, result.Outcome);
        Assert.Contains("999", result.Reply.Text);
    }

    [Theory]
    [InlineData("Talk to a person")]
    [InlineData("與職員對話")]
    public void Run_OurOwnButtonForAPerson_IsNoSignOfDanger(string label)
    {
        var result = Say(label, new HearingKnowledge(_ => "ask"));
        Assert.Equal(Outcome.Handoff, result.Outcome);
        Assert.DoesNotContain("999", result.Reply.Text);
    }

    [Fact]
    public void Run_HalfSureOfAnUnknownQuestion_AsksAloneAndLeavesNoCounts()
    {
        var result = Say(Unknown, new HearingKnowledge(_ => "ask"));
        Assert.Equal((Outcome.Clarify, Reasons.DangerCheck), (result.Outcome, result.Reason));
        Assert.Null(result.Handoff);
        Assert.Equal((0, Unknown), (result.State.LowConfidenceTurns, result.State.HeldQuestion));
        Assert.Equal(("ask", "patterns+model"), (result.Trace.Danger!.Level, result.Trace.Danger.Detectors));
        Assert.StartsWith("danger-", result.Trace.Danger.Version);
    }

    [Theory]
    [InlineData("No, just a question")]
    [InlineData("2")]
    [InlineData("no")]
    [InlineData("we're fine")]
    public void Run_NobodyIsInDanger_TakesTheQuestionUpWithoutAskingAgain(string no)
    {
        Say("續領正式駕駛執照的費用那條橋下面", new HearingKnowledge(_ => "ask"));
        state = state with { HeldQuestion = Known };
        var result = Say(no, new HearingKnowledge(_ => "ask"));
        Assert.Equal((Outcome.Answer, "td-renew-full#fee"), (result.Outcome, result.Reply.EntryId));
        Assert.Equal(no, result.Trace.RedactedText);
        Assert.Null(result.State.DangerAsked);
        Assert.DoesNotContain("in danger", result.Reply.Text);
    }

    [Theory]
    [InlineData("Yes, we need help")]
    [InlineData("1")]
    [InlineData("yes")]
    [InlineData("I don't know")]
    public void Run_SomeoneIsInDanger_TakesTheTurnAndAsksForAPerson(string yes)
    {
        Say(Unknown, new HearingKnowledge(_ => "ask"));
        var result = Say(yes, new HearingKnowledge(_ => "none"));
        Assert.Equal(Outcome.Urgent, result.Outcome);
        Assert.Equal(100, result.Handoff!.Priority);
    }

    [Fact]
    public void Run_HalfSureTwiceInARow_IsSurer()
    {
        var knowledge = new HearingKnowledge(_ => "ask");
        var first = Say(Unknown, knowledge);
        var second = Say("it is dark and nobody comes down here and the steps are gone", knowledge);
        Assert.True(second.Trace.Danger!.Probability > first.Trace.Danger!.Probability);
        Assert.NotEqual("none", second.Trace.Danger.Level);
    }

    [Fact]
    public void Run_TheModelIsSure_TakesTheTurn()
    {
        var result = Say(Unknown, new HearingKnowledge(_ => "act"));
        Assert.Equal(Outcome.Urgent, result.Outcome);
        Assert.EndsWith(".model", result.Trace.Danger!.Rule);
        Assert.NotNull(result.Handoff);
    }

    [Fact]
    public void Run_ADangerInOneSentenceOfALongStory_IsHeard()
    {
        var knowledge = new HearingKnowledge(t => t.StartsWith("He has", StringComparison.Ordinal) ? "act" : "none");
        var result = Say(
            "I moved here in March with two children. He has the hall blocked and will not put it down. What form do I need for the school?",
            knowledge
        );
        Assert.Equal("sentence", result.Trace.Danger!.Part);
        Assert.Contains(result.Trace.Danger.Level, new[] { "ask", "act" });
    }

    [Fact]
    public void Run_AShortMessage_IsReadWithTheOneBefore()
    {
        var knowledge = new HearingKnowledge(t =>
            t.Contains("tablets", StringComparison.Ordinal) && t.Contains("tired", StringComparison.Ordinal) ? "act" : "none"
        );
        Assert.Equal("none", Say("I am so tired of all of it", knowledge).Trace.Danger!.Level);
        var result = Say("the tablets are in front of me", knowledge);
        Assert.Equal("context", result.Trace.Danger!.Part);
        Assert.Contains(result.Trace.Danger.Level, new[] { "ask", "act" });
    }

    [Fact]
    public void WrittenToAnAgent_IsReadByBothDetectors()
    {
        var knowledge = new HearingKnowledge(t => t.StartsWith("He has", StringComparison.Ordinal) ? "act" : "none");
        var heard = Emergencies.Notice("He has the hall blocked and will not put it down.", before: null, "en", knowledge);
        Assert.Contains("999", heard!.Value.Notice.ActivityJson, StringComparison.Ordinal);
        Assert.Null(Emergencies.Notice("He has the hall blocked and will not put it down.", before: null, "en", knowledge: null));
        Assert.Null(Emergencies.Notice("What form do I need for the school?", before: null, "en", knowledge));
    }

    [Fact]
    public void Run_ToldAgain_IsShorter()
    {
        var first = Say("I want to die", TestKnowledge.Snapshot);
        var again = Say("我想死", TestKnowledge.Snapshot);
        Assert.Equal((Outcome.Urgent, Outcome.Urgent), (first.Outcome, again.Outcome));
        Assert.True(Say("I want to die", TestKnowledge.Snapshot).Reply.Text.Length < first.Reply.Text.Length * 0.7);
        Assert.Contains("999", again.Reply.Text);
    }

    [Fact]
    public void Run_WithoutEncoders_TheWordListsDecideAndTheRecordSaysSo()
    {
        var result = Say("my husband hits me", TestKnowledge.Snapshot);
        Assert.Equal(
            (Outcome.Urgent, "patterns, no sentence encoders", null),
            (result.Outcome, result.Trace.Danger!.Detectors, result.Trace.Danger.Version)
        );
        Assert.Equal("none", Say(Known, TestKnowledge.Snapshot).Trace.Danger!.Level);
    }

    [Fact]
    public void Run_AFigureOfSpeechThatTheModelKnows_IsAnOrdinaryQuestion()
    {
        const string Figure = "I'm choking on the rent, what subsidies are there for low income";
        Assert.Equal(Outcome.Urgent, Say(Figure, TestKnowledge.Snapshot).Outcome);
        state = DialogState.New;
        Assert.NotEqual(Outcome.Urgent, Say(Figure, new HearingKnowledge(_ => "none")).Outcome);
    }

    [Theory]
    [InlineData(LanguageForm.English)]
    [InlineData(LanguageForm.TraditionalChinese)]
    [InlineData(LanguageForm.SimplifiedChinese)]
    public void Chips_FitAWhatsAppButton(LanguageForm language)
    {
        var strings = Strings.For(language);
        Assert.All(["dangerCheck.yes", "dangerCheck.no", "talkToPerson"], key => Assert.InRange(strings[key].Length, 1, 20));
    }

    [Fact]
    public void Replay_OfAQuestionAndOfItsAnswer_IsTheSame()
    {
        var knowledge = new HearingKnowledge(_ => "ask");
        foreach (var text in new[] { Unknown, "No, just a question" })
        {
            var recorded = DecisionJson.Read(DecisionJson.Write(Say(text, knowledge).Trace));
            var again = Replay.Run(recorded, dialog, knowledge);
            Assert.Empty(Replay.Decision(recorded, again));
            Assert.Empty(Replay.Ground(recorded, again));
        }
    }

    private DialogResult Say(string text, IKnowledgeSnapshot knowledge)
    {
        var result = dialog.Run(new DialogRequest { Text = text, State = DialogStateJson.Read(DialogStateJson.Write(state)) }, knowledge);
        state = result.State;
        return result;
    }
}
