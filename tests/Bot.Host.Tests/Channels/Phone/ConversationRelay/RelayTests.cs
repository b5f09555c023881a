using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Phone.ConversationRelay;

public sealed class RelayTests : RelayCalls
{
    [Fact]
    public async Task Prompt_IsKeptAnsweredAndSpokenInWords()
    {
        await using var host = await StartAsync(_ =>
            [ActivityFactory.Message("費用為 **HK$1,435**，[詳情](https://www.immd.gov.hk)。", "zh-HK")]
        );
        await using var carrier = await BegunAsync(host);
        await carrier.PromptAsync("換身份證幾錢", "yue-HK");
        Assert.Equal("費用為一千四百三十五港元，詳情。要再聽一次，請說重複。", await carrier.HearAsync());
        Assert.Equal(["換身份證幾錢"], await host.SaidAsync());
        Assert.Contains("自動語音助理", (await host.AnswersAsync())[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task PartialPrompts_RevisedOrInParts_AreOneMessage()
    {
        await using var host = await StartAsync();
        await using var carrier = await BegunAsync(host, to: "+85220000001");
        await carrier.PromptAsync("I want to new", "en-US", last: false);
        await carrier.PromptAsync("I want to renew my", "en-US", last: false);
        await carrier.PromptAsync("I want to renew my licence", "en-US");
        await carrier.HearAsync();
        await carrier.PromptAsync("how much", "en-US", last: false);
        await carrier.PromptAsync("does it cost", "en-US");
        await carrier.HearAsync();
        Assert.Equal(["I want to renew my licence", "how much does it cost"], await host.SaidAsync());
    }

    [Theory]
    [InlineData("460")]
    [InlineData("\"460\"")]
    public async Task Interrupt_CutsTheStoredTurnToWhatWasHeard(string milliseconds)
    {
        await using var host = await StartAsync(_ =>
            [ActivityFactory.Message("The licence is valid for ten years and must be carried.", "en")]
        );
        await using var carrier = await BegunAsync(host, to: "+85220000001");
        await carrier.PromptAsync("licence", "en-US");
        await carrier.HearAsync();
        await carrier.InterruptAsync("The licence is valid", milliseconds);
        await host.UntilAsync(async () => (await host.AnswersAsync()).Contains("The licence is valid"));
        var entry = (await host.EntriesAsync()).Last(e => e.Kind == EntryKind.Bot);
        var cut = ActivityJson.Parse(entry.ActivityJson).ChannelData!.Value.GetProperty("cut");
        Assert.Equal("The licence is valid for ten years and must be carried.", cut.GetProperty("full").GetString());
        Assert.Equal(460, cut.GetProperty("afterMs").GetDouble());
    }

    [Fact]
    public async Task Interrupt_WhileTheBotWorks_TheStaleAnswerIsNotSpoken()
    {
        await using var host = await StartAsync();
        host.Handler.Holds = true;
        await using var carrier = await BegunAsync(host, to: "+85220000001");
        await carrier.PromptAsync("first question", "en-US");
        await host.Handler.Begun;
        await carrier.InterruptAsync("");
        await host.UntilAsync(async () => ActivityJson.Parse((await host.EntriesAsync())[0].ActivityJson).Text == "");

        // The first answer comes now, before the caller has said anything new.
        var first = (await host.EntriesAsync())[^1];
        var sends = host.Services.GetRequiredService<IEntrySends>();
        await sends.SendAsync(
            new()
            {
                ConversationId = first.ConversationId,
                Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message("stale", "en")))],
            }
        );
        await carrier.PromptAsync("second question", "en-US");
        await host.UntilAsync(async () => (await host.SaidAsync()).Count == 2);
        await sends.SendAsync(
            new()
            {
                ConversationId = first.ConversationId,
                Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message("fresh", "en")))],
            }
        );
        Assert.Equal("fresh.", await carrier.HearAsync());
        Assert.DoesNotContain("stale", await host.AnswersAsync());
    }

    [Fact]
    public async Task Key_ChoosesWhatWasOffered()
    {
        var asked = 0;
        await using var host = await StartAsync(work =>
            asked++ == 0
                ? [ActivityFactory.Message("Which?", "en").WithChips("Fees", "Papers", "Hours", "None of these")]
                : [ActivityFactory.Message("Fine.", "en")]
        );
        await using var carrier = await BegunAsync(host, to: "+85220000001");
        await carrier.PromptAsync("licence", "en-US");
        Assert.Equal("Which? Say or press one for: Fees. two: Papers. three: Hours. Say next to go on.", await carrier.HearAsync());
        await carrier.KeyAsync('#');
        Assert.Equal("Say or press one for: None of these.", await carrier.HearAsync());
        await carrier.KeyAsync('5');
        Assert.Contains("Press star", await carrier.HearAsync(), StringComparison.Ordinal);
        await carrier.KeyAsync('1');
        Assert.Equal("Fine.", await carrier.HearAsync());
        Assert.Equal(["licence", "None of these"], await host.SaidAsync());
    }

    [Fact]
    public async Task Clarification_IsSpokenInItsSpokenWordsWithEachChoiceOnce()
    {
        var activity = ActivityFactory.Message("Which?\n\n1. Fees?\n2. Papers?\n\nTap one.", "en").WithChips("Fees?", "Papers?") with
        {
            Speak = "Which? 1. Fees? 2. Papers?",
        };
        await using var host = await StartAsync(_ => [activity]);
        await using var carrier = await BegunAsync(host, to: "+85220000001");
        await carrier.PromptAsync("licence", "en-US");
        Assert.Equal("Which? Say or press one for: Fees? two: Papers?", await carrier.HearAsync());
    }

    [Fact]
    public async Task Zero_AsksForAPerson()
    {
        await using var host = await StartAsync();
        await using var carrier = await BegunAsync(host, to: "+85220000001");
        await carrier.KeyAsync('0');
        Assert.Equal("Talk to a person.", await carrier.HearAsync());
        Assert.Equal(["Talk to a person"], await host.SaidAsync());
    }

    [Fact]
    public async Task Handoff_EndsWithDataAndTheActionDials()
    {
        await using var host = await StartAsync(settings: new() { ["Phone:TransferTo:immd"] = "+85228246111" });
        await using var carrier = await BegunAsync(host);
        await carrier.PromptAsync("真人");
        await carrier.HearAsync();
        var conversation = (await host.EntriesAsync())[0].ConversationId;
        await host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(
                new()
                {
                    ConversationId = conversation,
                    Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message("轉駁職員。", "zh-HK")))],
                    Handoff = new(HandoffState.Requested, ConversationOwner.Handoff, "resident_request"),
                }
            );
        Assert.Equal("轉駁職員。", await carrier.HearAsync());
        var end = await carrier.NextAsync();
        Assert.Equal("end", (string)end!["type"]!);
        var data = (string)end["handoffData"]!;
        Assert.Equal("live-agent-handoff", (string)JsonNode.Parse(data)!["reasonCode"]!);
        Assert.Equal(conversation, (string)JsonNode.Parse(data)!["conversationId"]!);
        await CaseOfCall.ShowsAsync(host, (string?)JsonNode.Parse(data)!["caseNumber"], "真人");
        var twiml = await TwilioPost.SendAsync(
            host.Client,
            "/phone/action",
            new()
            {
                ["CallSid"] = "CA1",
                ["SessionStatus"] = "ended",
                ["HandoffData"] = data,
            }
        );
        Assert.Equal("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Dial>+85228246111</Dial></Response>", twiml.Body);
    }

    [Fact]
    public async Task SpokenLanguage_Decides_InMidCall()
    {
        await using var host = await StartAsync(work =>
            [
                ActivityJson.Parse(work.Entries[^1].ActivityJson).Locale == "en"
                    ? ActivityFactory.Message("Ten dollars", "en")
                    : ActivityFactory.Message("十元", "zh-HK"),
            ]
        );
        await using var carrier = await BegunAsync(host);
        await carrier.PromptAsync("幾錢", "yue-HK");
        Assert.Equal("yue-HK", (string)(await carrier.NextAsync())!["lang"]!);
        await carrier.PromptAsync("how much", "en-US");
        var switched = await carrier.NextAsync();
        Assert.Equal(
            ("language", "en-GB", "en-GB"),
            ((string)switched!["type"]!, (string)switched["ttsLanguage"]!, (string)switched["transcriptionLanguage"]!)
        );
        Assert.Equal("Ten dollars.", await carrier.HearAsync());
    }

    [Theory]
    [MemberData(nameof(ScriptSamples.All), MemberType = typeof(ScriptSamples))]
    public async Task EveryScript_IsKeptUnchanged(string text)
    {
        await using var host = await StartAsync();
        await using var carrier = await BegunAsync(host);
        await carrier.PromptAsync(text);
        await host.UntilAsync(async () => (await host.SaidAsync()).Count == 1);
        Assert.Equal([text], await host.SaidAsync());
    }
}
