namespace Bot.Host.Tests.Channels.Phone.ConversationRelay;

/// <summary>Calls whose socket breaks, is somebody else's or says odd things.</summary>
public sealed class RelayFaultTests : RelayCalls
{
    [Fact]
    public async Task BrokenSocket_GoesOnUnderTheSameCall()
    {
        await using var host = await StartAsync();
        await using (var first = await BegunAsync(host, to: "+85220000001"))
        {
            await first.PromptAsync("one question", "en-US");
            await first.HearAsync();
            await first.DropAsync();
        }

        var twiml = await TwilioPost.SendAsync(
            host.Client,
            "/phone/action",
            new()
            {
                ["CallSid"] = "CA1",
                ["CallStatus"] = "in-progress",
                ["SessionStatus"] = "failed",
                ["ErrorCode"] = "64105",
            }
        );
        Assert.Contains("<ConversationRelay url=\"wss://bot.example.gov.hk/phone/relay\"", twiml.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("welcomeGreeting", twiml.Body, StringComparison.Ordinal);
        await using var second = await FakeCarrier.ConnectAsync(host.Server);
        await second.SetUpAsync(to: "+85220000001");
        Assert.Equal("We were cut off. Please go on.", await second.HearAsync());
        Assert.Equal("one question.", await second.HearAsync());
        await second.PromptAsync("another question", "en-US");
        Assert.Equal("another question.", await second.HearAsync());
        Assert.Single((await host.EntriesAsync()).Select(e => e.ConversationId).Distinct());
    }

    [Fact]
    public async Task RestartInMidTurn_IsAnsweredOnceOnTheNextSocket()
    {
        await using (var host = await StartAsync())
        {
            host.Handler.Holds = true;
            await using var carrier = await BegunAsync(host, to: "+85220000001");
            await carrier.PromptAsync("a question", "en-US");
            await host.Handler.Begun;
        }

        await using var next = await StartAsync();
        await using var again = await FakeCarrier.ConnectAsync(next.Server);
        await again.SetUpAsync(to: "+85220000001");
        Assert.Equal("We were cut off. Please go on.", await again.HearAsync());
        while (await again.HearAsync() != "a question.") { }

        Assert.Equal(1, (await next.AnswersAsync()).Count(a => a == "a question"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public async Task WithoutItsSignature_TheSocketIsRefused(string signature)
    {
        await using var host = await StartAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => FakeCarrier.ConnectAsync(host.Server, signature));
        Assert.Empty(await host.EntriesAsync());
    }

    [Fact]
    public async Task Telnyx_ShowsItsSecretAndNamesTheCallItsOwnWay()
    {
        await using var host = await StartAsync();
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server, "", "/phone/relay?token=a-long-telnyx-secret");
        await carrier.SendAsync(
            """{"type":"setup","sessionId":"s","callControlId":"v3:abc","callSessionId":"x","callLegId":"y","from":"+85291234567","to":"+85220000001"}"""
        );
        await carrier.PromptAsync("hello", "en");
        Assert.Equal("hello.", await carrier.HearAsync());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("17")]
    [InlineData("""{"type":"info","x":1}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"error","description":"Invalid message received: x"}""")]
    [InlineData("""{"type":"dtmf","digit":"55"}""")]
    [InlineData("""{"type":"prompt"}""")]
    [InlineData("""{"type":"interrupt","utteranceUntilInterrupt":"Wel","durationUntilInterruptMs":"NaN"}""")]
    public async Task OddFrames_AreSurvived(string frame)
    {
        await using var host = await StartAsync();
        await using var carrier = await BegunAsync(host, to: "+85220000001");
        await carrier.SendAsync(frame);
        await carrier.PromptAsync("hello", "en-US");
        string heard;
        while ((heard = await carrier.HearAsync()) != "hello.")
        {
            Assert.Contains("did not hear", heard, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"reasonCode":5}""")]
    public async Task OddHandoffData_EndsTheCall(string data)
    {
        await using var host = await StartAsync();
        await using (await BegunAsync(host)) { }

        var twiml = await TwilioPost.SendAsync(host.Client, "/phone/action", new() { ["CallSid"] = "CA1", ["HandoffData"] = data });

        Assert.Equal("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Hangup /></Response>", twiml.Body);
    }
}
