using Bot.Dialogs.Compose;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.Turns;

public sealed class DialogTests
{
    [Theory]
    [InlineData("How much does it cost to renew a full driving licence?", "td-renew-full#fee", LanguageForm.English)]
    [InlineData("續領正式駕駛執照要多少錢？", "td-renew-full#fee", LanguageForm.TraditionalChinese)]
    [InlineData("續車牌幾錢", "td-renew-full#fee", LanguageForm.TraditionalChinese)]
    [InlineData("换驾照要多少钱", "td-renew-full#fee", LanguageForm.SimplifiedChinese)]
    [InlineData("Hello! Good morning, how much does it cost to renew a full driving licence?", "td-renew-full#fee", LanguageForm.English)]
    public void Run_AKnownQuestion_IsAnsweredInItsLanguageWithSource(string text, string entry, LanguageForm language)
    {
        var result = new Talk().Say(text);
        Assert.Equal((Outcome.Answer, entry, language), (result.Outcome, result.Reply.EntryId, result.Reply.Language));
        Assert.NotEmpty(result.Reply.Citations);
        Assert.Contains(result.Reply.Citations[0].Url, result.Reply.Text);
        Assert.True(ReplyScript.Matches(result.Reply.Answer!, language));
        Assert.DoesNotContain("http", result.Reply.Speak);
        Assert.All(result.Reply.Chips, c => Assert.StartsWith("td-renew-full#", c.EntryId));
        // The amount's newest source is of 2019.
        Assert.Contains(language == LanguageForm.English ? "check the official page" : "官方", result.Reply.Text);
    }

    [Theory]
    [InlineData("How do I renew a driving licence online?", "how much", "td-renew-full#fee")]
    [InlineData("How do I renew a driving licence online?", "and the documents?", "td-renew-full#documents")]
    [InlineData("How do I renew a driving licence online?", "docs?", "td-renew-full#documents")]
    [InlineData("How do I renew a driving licence online?", "where", "td-renew-full#where")]
    [InlineData("怎樣在網上續領駕駛執照？", "那費用呢？", "td-renew-full#fee")]
    [InlineData("怎樣在網上續領駕駛執照？", "咁要帶咩文件", "td-renew-full#documents")]
    [InlineData("怎樣在網上續領駕駛執照？", "幾錢", "td-renew-full#fee")]
    [InlineData("网上怎么续驾照", "那要多少钱", "td-renew-full#fee")]
    [InlineData("怎樣在網上續領駕駛執照？", "怎樣申請食物製造廠牌照？", "fehd-food-factory")]
    [InlineData("How do I renew a driving licence online?", "How much is a dog restaurant permission?", "fehd-dog-restaurant")]
    [InlineData("How do I renew a driving licence online?", "how do I change the water account to my name", "wsd-change-consumer")]
    public void Run_ASecondMessage_LeansOnTheFirstOnlyWhenItMust(string first, string second, string expected)
    {
        var talk = new Talk();
        Assert.Equal(Outcome.Answer, talk.Say(first).Outcome);
        var result = talk.Say(second);
        Assert.StartsWith(expected, result.Reply.EntryId ?? result.Trace.Candidates[0].Entry);
    }

    [Fact]
    public void Run_ATappedChip_IsItsEntry()
    {
        var talk = new Talk();
        var chip = talk.Say("續車牌幾錢").Reply.Chips[1];
        Assert.Equal((Outcome.Answer, chip.EntryId), (talk.Say(chip.Label) is var r ? r.Outcome : default, r.Reply.EntryId));
    }

    [Theory]
    [InlineData("speak English please", LanguageForm.English)]
    [InlineData("講中文", LanguageForm.TraditionalChinese)]
    [InlineData("请用简体", LanguageForm.SimplifiedChinese)]
    [InlineData("繁體", LanguageForm.TraditionalChinese)]
    public void Run_AWishForALanguage_HoldsForLaterTurns(string wish, LanguageForm language)
    {
        var talk = new Talk();
        Assert.Equal((Outcome.Smalltalk, language), (talk.Say(wish) is var r ? r.Outcome : default, r.Reply.Language));
        Assert.Equal(language, talk.Say("續領正式駕駛執照要多少錢？").Reply.Language);
    }

    [Fact]
    public void Run_AWordOrTwo_KeepsTheLanguageOfTheLongerMessageBefore()
    {
        var talk = new Talk();
        talk.Say("怎樣在網上續領駕駛執照？");
        Assert.Equal(LanguageForm.TraditionalChinese, talk.Say("fee?").Reply.Language);
        Assert.Equal(LanguageForm.English, talk.Say("and what about the documents").Reply.Language);
    }

    [Theory]
    [InlineData("hello", "hello")]
    [InlineData("你好", "hello")]
    [InlineData("早晨", "hello")]
    [InlineData("thanks a lot!", "thanks")]
    [InlineData("唔該晒", "thanks")]
    [InlineData("谢谢", "thanks")]
    [InlineData("bye", "bye")]
    [InlineData("Haha ok cheers, bye", "bye")]
    [InlineData("OK that's everything, thank you", "bye")]
    [InlineData("fine. Thank you for your patience!", "thanks")]
    [InlineData("明白，謝謝", "thanks")]
    [InlineData("好的拜拜", "bye")]
    [InlineData("谢谢你，下次再问", "bye")]
    [InlineData("沒其他問題了 麻煩你", "bye")]
    [InlineData("are you a robot?", "identity")]
    [InlineData("hi, are you human", "identity")]
    [InlineData("你係咪真人", "identity")]
    [InlineData("你是谁", "identity")]
    [InlineData("what can you do", "help")]
    [InlineData("help", "help")]
    [InlineData("你可以做咩", "help")]
    public void Run_SmallTalk_IsNoQuestion(string text, string kind)
    {
        var result = new Talk().Say(text);
        Assert.Equal((Outcome.Smalltalk, kind), (result.Outcome, result.Reason));
    }

    [Theory]
    [InlineData("I want to talk to a person")]
    [InlineData("human please")]
    [InlineData("agent")]
    [InlineData("can I speak to someone from customer service")]
    [InlineData("connect me to an operator")]
    [InlineData("I don't want to talk to a robot")]
    [InlineData("搵真人")]
    [InlineData("我想同職員傾")]
    [InlineData("转人工")]
    [InlineData("請轉接客服")]
    [InlineData("有冇真人可以幫我")]
    [InlineData("我要找人工客服")]
    public void Run_AWishForAPerson_AsksForOne(string text)
    {
        var result = new Talk { Department = "td" }.Say(text);
        Assert.Equal((Outcome.Handoff, Reasons.ResidentRequest), (result.Outcome, result.Reason));
        Assert.Equal(
            (HandoffState.Requested, ConversationOwner.Handoff, "td"),
            (result.Handoff!.State, result.Handoff.Owner, result.Handoff.Department)
        );
        Assert.Null(
            new Talk { WaitsForPerson = true }
                .Say(text)
                .Handoff
        );
    }

    [Theory]
    [InlineData("what's the status of my application")]
    [InlineData("has my licence been approved yet?")]
    [InlineData("when will I get my refund result from you")]
    [InlineData("I applied for a licence last month but have not heard back")]
    [InlineData("can you check my application status")]
    [InlineData("我嘅申請批咗未")]
    [InlineData("幫我查下我個申請進度")]
    [InlineData("我的驾照办好了吗")]
    [InlineData("我欠幾多水費")]
    public void Run_OnesOwnCase_CannotBeSeenAndAPersonIsOffered(string text)
    {
        var result = new Talk().Say(text);
        Assert.Equal(Outcome.Account, result.Outcome);
        Assert.Contains(result.Reply.Chips, c => c.Label is "Talk to a person" or "與職員對話" or "与职员对话");
        Assert.Null(result.Handoff);
    }

    [Fact]
    public void Run_QuestionAboutOnesOwnCase_TellsTheUsualTime_WhereNoWayToAskIsKnown()
    {
        var result = new Talk().Say("When will I get the result of my restaurant licence application?");

        Assert.Equal((Outcome.Account, "fehd-restaurant#how-long"), (result.Outcome, result.Reply.EntryId));
        Assert.Contains("This is how long it usually takes:", result.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("working days", result.Reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(result.Reply.Citations);
    }

    [Theory]
    [InlineData("how do I check the status of my application")]
    [InlineData("點樣查申請進度")]
    [InlineData("how long does my licence last")]
    [InlineData("what documents do I need for my application")]
    [InlineData("我要帶咩文件去續牌")]
    public void Run_HowToFindOut_IsAQuestion(string text) => Assert.NotEqual(Outcome.Account, new Talk().Say(text).Outcome);

    [Fact]
    public void Run_DangerInAnyState_ComesFirstAndCallsAPerson()
    {
        var talk = new Talk();
        talk.Say("driving");
        var result = talk.Say("我想死");
        Assert.Equal((Outcome.Urgent, "suicide"), (result.Outcome, result.Reason));
        Assert.Contains("999", result.Reply.Text);
        Assert.Contains("18111", result.Reply.Text);
        Assert.True(
            result.Reply.Text.IndexOf("999", StringComparison.Ordinal) < result.Reply.Text.IndexOf("18111", StringComparison.Ordinal)
        );
        Assert.Equal(100, result.Handoff!.Priority);
        Assert.Empty(result.Trace.Candidates);
        var waiting = new Talk { WaitsForPerson = true }.Say("I want to die");
        Assert.Equal((Outcome.Urgent, 100), (waiting.Outcome, waiting.Handoff?.Priority));
    }

    [Fact]
    public void Run_PersonalData_IsInNoPartOfRecordStateOrReply()
    {
        var talk = new Talk();
        var result = talk.Say("My HKID is A123456(3) and my number is 9123 4567, how much is it to renew a full driving licence");
        var all = DecisionJson.Write(result.Trace) + State.DialogStateJson.Write(result.State) + ReplyActivity.Write(result);
        Assert.DoesNotContain("123456", all);
        Assert.DoesNotContain("9123", all);
        Assert.Equal(["hkid", "phone"], result.Trace.PersonalData);
        Assert.Contains("personal details", result.Reply.Text);
        Assert.DoesNotContain("personal details", talk.Say("My HKID is A123456(3), where do I renew my driving licence").Reply.Text);
    }

    [Fact]
    public void Run_NoConfidence_OffersAPersonAndYesTakesIt()
    {
        var talk = new Talk();
        Assert.Equal((Outcome.NoAnswer, true), (talk.Say("zxqv blorf wumpus quux") is var r ? r.Outcome : default, r.Handoff is null));
        Assert.Equal((Outcome.Handoff, Reasons.OfferAccepted), (talk.Say("yes please") is var y ? y.Outcome : default, y.Reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("\u0000\u0007\u200b")]
    [InlineData("???")]
    public void Run_NothingToRead_IsSaidClearly(string text)
    {
        var result = new Talk().Say(text);
        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.NotEmpty(result.Reply.Text);
    }

    [Fact]
    public void Run_Twice_IsTheSame()
    {
        foreach (var text in new[] { "續車牌幾錢", "licence", "I want to die", "A123456(3)", "hello" })
        {
            var (one, two) = (new Talk().Say(text), new Talk().Say(text));
            Assert.Equal(DecisionJson.Write(Untimed(one.Trace)), DecisionJson.Write(Untimed(two.Trace)));
            Assert.Equal(ReplyActivity.Write(one), ReplyActivity.Write(two));
        }
    }

    [Fact]
    public void Run_TwoQuestions_AnswersTheFirstAndOffersTheRest()
    {
        var result = new Talk().Say("How much does it cost to renew a full driving licence? And how do I close my water account?");
        Assert.Equal((Outcome.Answer, "td-renew-full#fee"), (result.Outcome, result.Reply.EntryId));
        Assert.Contains(result.Reply.Chips, c => c.Label.Contains("water account", StringComparison.Ordinal));
    }

    private static DecisionTrace Untimed(DecisionTrace trace) => trace with { ElapsedMs = 0, Timings = new Dictionary<string, double>() };
}
