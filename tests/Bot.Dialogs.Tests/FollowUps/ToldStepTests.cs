using Bot.Dialogs.State;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Tests.FollowUps;

/// <summary>What a resident tells of their case is heard out, and answered only where the topic spoken of answers it.</summary>
public sealed class ToldStepTests
{
    private const string Topic = "td-renew-full",
        Told = "I have the photos on my phone",
        Spoken = "td-renew-full#documents",
        Another = "td-idp#fee-documents";

    private static readonly DialogState Answered = DialogState.New with
    {
        LastEntry = Spoken,
        Asked = [new("how do I renew a full driving licence", Spoken, "answer")],
    };

    [Theory]
    [InlineData(Another, 0.99)]
    [InlineData(Another, 0.3)]
    [InlineData(Another, 0.01)]
    [InlineData(Topic + "#fee", 0.3)]
    public void Run_WhatOnlyChanceFinds_IsHeardOut(string found, double confidence)
    {
        if (Say(Told, Answered, found, confidence) is not { } result)
        {
            return;
        }

        Assert.Equal((Outcome.Smalltalk, SmalltalkReasons.Told), (result.Outcome, result.Reason));
        Assert.Contains("Renew a full driving licence", result.Reply.Text, StringComparison.Ordinal);
        Assert.Contains(result.Reply.Chips, c => c.EntryId?.StartsWith(Topic, StringComparison.Ordinal) == true);
        Assert.Equal((Spoken, 0, true), (result.State.LastEntry, result.State.LowConfidenceTurns, result.State.PersonOffered));
        Assert.Null(result.Handoff);
    }

    /// <summary>It may have been a question all the same.</summary>
    [Fact]
    public void Run_AnotherTopicsSureEntry_IsATapAway()
    {
        if (Say(Told, Answered, Another, 0.99) is { } result)
        {
            Assert.Equal(Another, result.Reply.Chips[0].EntryId);
        }
    }

    [Fact]
    public void Run_WhatTheTopicTellsOfIt_IsAnswered()
    {
        if (Say(Told, Answered, Topic + "#fee", 0.99) is { } result)
        {
            Assert.Equal((Outcome.Answer, Topic + "#fee"), (result.Outcome, result.Reply.EntryId));
        }
    }

    [Fact]
    public void Run_WhatWasJustAnswered_IsNotToldAsIfItWereNew()
    {
        if (Say(Told, Answered, Spoken, 0.99) is { } result)
        {
            Assert.Equal(SmalltalkReasons.Told, result.Reason);
            Assert.Contains("TD 557", result.Reply.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Run_Twice_IsNotSaidInTheSameWords()
    {
        if (Say(Told, Answered, Another, 0.3) is { } first && Say("it was about 3 weeks ago", first.State, Another, 0.3) is { } second)
        {
            Assert.Equal((first.Reason, first.State.LastEntry), (second.Reason, second.State.LastEntry));
            Assert.NotEqual(first.Reply.Text, second.Reply.Text);
        }
    }

    /// <summary>A first message asks, in whatever words; and so does one that shows it.</summary>
    [Fact]
    public void Run_AFirstMessageOrAQuestion_IsLookedUp()
    {
        if (Say(Told, DialogState.New, Another, 0.99) is { } first && Say(Told + "?", Answered, Another, 0.99) is { } asked)
        {
            Assert.Equal((Outcome.Answer, Outcome.Answer), (first.Outcome, asked.Outcome));
        }
    }

    /// <summary>What had no answer is asked again with what is told of it, and then goes to a person.</summary>
    [Fact]
    public void Run_AfterAQuestionWithoutAnAnswer_IsAPartOfThatQuestion()
    {
        var unanswered = DialogState.New with { Asked = [new("can I sell them", null, "no_answer")], LowConfidenceTurns = 1 };
        if (Say(Told, unanswered, Another, 0.99) is { } found && Say(Told, unanswered, Another, 0.01) is { } none)
        {
            Assert.Equal((Outcome.Answer, Another), (found.Outcome, found.Reply.EntryId));
            Assert.Contains("with_unanswered_question", found.Trace.Signals);
            Assert.Equal((Outcome.NoAnswer, Reasons.LowConfidenceTwice), (none.Outcome, none.Reason));
            Assert.NotNull(none.Handoff);
        }
    }

    [Fact]
    public void Run_AfterHelpInDanger_TheHelpStands()
    {
        var helped = Answered with { DangerTold = "violence", SinceHelp = 0 };
        if (Say(Told, helped, Another, 0.99) is { } result)
        {
            Assert.Equal((Outcome.Urgent, "violence"), (result.Outcome, result.Reason));
        }
    }

    [Fact]
    public void Run_WhoeverWaitsForAPerson_IsToldThatItIsSeen()
    {
        if (Say(Told, Answered, Another, 0.3, waits: true) is { } result)
        {
            Assert.Contains("person who joins you", result.Reply.Text, StringComparison.Ordinal);
            Assert.False(result.State.PersonOffered);
        }
    }

    // Null where the models were not pulled: there nothing is heard as told.
    private static DialogResult? Say(string text, DialogState state, string found, double confidence, bool waits = false) =>
        TestEncoders.Pulled is { } encoders
            ? new Dialog(TimeProvider.System).Run(
                new DialogRequest
                {
                    Text = text,
                    State = state,
                    WaitsForPerson = waits,
                },
                new Finding(found, confidence, encoders)
            )
            : null;

    // Whatever is asked, it finds one entry, as surely as the test wants.
    private sealed class Finding(string entry, double confidence, EncoderSet encoders) : OverKnowledge
    {
        public override RetrievalResult Retrieve(RetrievalQuery query)
        {
            var found = base.Retrieve(query with { SpokenOf = [] });
            RankedEntry[] only =
            [
                found.Candidates[0] with
                {
                    EntryId = entry,
                    ArticleId = FindEntry(entry)!.ArticleId,
                    Confidence = confidence,
                },
            ];
            return found with { Candidates = only, Readings = only, SpokenOf = null };
        }

        public override SentenceVector? Encode(string text, bool chinese, EncodingMemory memory) =>
            SentenceVectors.Of(text, chinese, encoders, memory);
    }
}
