using System.Text.Json.Nodes;
using Bot.Dialogs.Calls;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Sends;
using Bot.Host.Channels.Phone.AudioCodes;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Channels.Phone.AudioCodes;

/// <summary>The gateway's own payloads (protocols §6.3).</summary>
public sealed class AudioCodesTests : IDisposable
{
    private const string Call = "f010e998-0000";
    private readonly TemporaryFolder _folder = new();
    private int _id;

    [Fact]
    public async Task Start_IsGreetedInTheLanguageOfTheLine()
    {
        await using var host = await StartAsync();
        var activities = await StartCallAsync(host);
        var greeting = Assert.Single(activities)!;
        Assert.Equal("message", (string)greeting["type"]!);
        Assert.Contains("automated assistant", (string)greeting["text"]!, StringComparison.Ordinal);
        Assert.Equal("en-GB", (string)greeting["sessionParams"]!["language"]!);
        Assert.True((bool)greeting["activityParams"]!["bargeIn"]!);
        Assert.True(Guid.TryParse((string)greeting["id"]!, out _));
        Assert.Equal("tel:+85291234567", (await host.Log.FindByChannelKeyAsync("audiocodes", Call))!.ResidentId);
    }

    [Fact]
    public async Task Retry_GetsTheSameAnswerToTheLetter()
    {
        await using var host = await StartAsync(_ => [ActivityFactory.Message("HK$20", "en")]);
        await StartCallAsync(host);
        var body = Activities("""{"id":"a2","type":"message","language":"en-US","text":"how much","parameters":{"confidence":0.9}}""");
        var first = await AudioCodesUnderTest.SendAsync(host.Client, $"/phone/audiocodes/conversation/{Call}/activities", body);
        var second = await AudioCodesUnderTest.SendAsync(host.Client, $"/phone/audiocodes/conversation/{Call}/activities", body);
        Assert.Equal(first.Body, second.Body);
        Assert.Contains("twenty Hong Kong dollars", first.Body, StringComparison.Ordinal);
        Assert.Equal(["how much"], await host.SaidAsync());
    }

    [Fact]
    public async Task LowConfidence_IsAskedBackAndYesConfirms()
    {
        await using var host = await StartAsync();
        await StartCallAsync(host);
        var asked = await SendAsync(
            host,
            """{"type":"message","language":"en-US","text":"renew my lion","parameters":{"confidence":0.2}}"""
        );
        Assert.Contains("Did you say: renew my lion?", Text(asked), StringComparison.Ordinal);
        Assert.Equal(2, (await host.AnswersAsync()).Count);
        Assert.Equal(
            "renew my lion.",
            Text(await SendAsync(host, """{"type":"message","language":"en-US","text":"Yes.","parameters":{"confidence":0.9}}"""))
        );
    }

    [Fact]
    public async Task LowConfidence_OfDanger_IsNotAskedBack()
    {
        await using var host = await StartAsync();
        await StartCallAsync(host);
        Assert.DoesNotContain(
            "Did you say",
            Text(
                await SendAsync(
                    host,
                    """{"type":"message","language":"en-US","text":"I want to kill myself","parameters":{"confidence":0.2}}"""
                )
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Silence_ThreeTimes_HangsUp()
    {
        await using var host = await StartAsync();
        await StartCallAsync(host);
        const string Silence = """{"type":"event","name":"noUserInput","value":1}""";
        Assert.Contains("still there", Text(await SendAsync(host, Silence)), StringComparison.Ordinal);
        await SendAsync(host, Silence);
        var last = await SendAsync(host, Silence);
        Assert.Equal(["message", "hangup"], last.Select(a => (string?)a!["name"] ?? (string)a["type"]!));
        Assert.Equal("silence", (string)last[1]!["activityParams"]!["hangupReason"]!);
    }

    [Theory]
    [InlineData("DTMF")]
    [InlineData("dtmf")]
    public async Task Dtmf_Chooses(string name)
    {
        var asked = 0;
        await using var host = await StartAsync(_ =>
            asked++ == 0 ? [ActivityFactory.Message("Which?", "en").WithChips("Fees", "Papers")] : null
        );
        await StartCallAsync(host);
        await SendAsync(host, """{"type":"message","language":"en-US","text":"licence"}""");
        Assert.Equal("Papers.", Text(await SendAsync(host, $$"""{"type":"event","name":"{{name}}","value":"2"}""")));
    }

    [Fact]
    public async Task Handoff_TransfersTheCall()
    {
        await using var host = await StartAsync(handoff: true);
        await StartCallAsync(host);
        var told = await SendAsync(host, """{"type":"event","name":"DTMF","value":"0"}""");
        Assert.Equal("transfer", (string)told[^1]!["name"]!);
        Assert.Equal("tel:+85228246111", (string)told[^1]!["activityParams"]!["transferTarget"]!);
        Assert.Equal(
            (await host.EntriesAsync())[0].ConversationId,
            (string)told[^1]!["activityParams"]!["transferSipHeaders"]![0]!["value"]!
        );
        Assert.Equal("X-Case", (string)told[^1]!["activityParams"]!["transferSipHeaders"]![1]!["name"]!);
        await CaseOfCall.ShowsAsync(
            host,
            (string?)told[^1]!["activityParams"]!["transferSipHeaders"]![1]!["value"],
            (await host.SaidAsync())[0]!
        );
    }

    [Fact]
    public async Task Refresh_Disconnect_AndUnknownConversations()
    {
        await using var host = await StartAsync();
        await StartCallAsync(host);
        var root = $"/phone/audiocodes/conversation/{Call}";
        Assert.Equal(
            new CallerAnswer(200, "{}"),
            await AudioCodesUnderTest.SendAsync(host.Client, $"{root}/keepalive", $$"""{"conversation":"{{Call}}"}""")
        );
        Assert.Equal(404, (await AudioCodesUnderTest.SendAsync(host.Client, "/phone/audiocodes/conversation/none/keepalive", "{}")).Status);
        const string Gone = """{"conversation":"f010","reason":"Client Side","reasonCode":"client-disconnected"}""";
        Assert.Equal(new CallerAnswer(200, "{}"), await AudioCodesUnderTest.SendAsync(host.Client, $"{root}/disconnect", Gone));
        Assert.Equal(new CallerAnswer(200, "{}"), await AudioCodesUnderTest.SendAsync(host.Client, $"{root}/disconnect", Gone));
        Assert.Equal(404, (await AudioCodesUnderTest.SendAsync(host.Client, $"{root}/keepalive", "{}")).Status);
        Assert.Equal(
            409,
            (await AudioCodesUnderTest.SendAsync(host.Client, "/phone/audiocodes", $$"""{"conversation":"{{Call}}"}""")).Status
        );
        Assert.True((await host.Log.FindAsync((await host.EntriesAsync())[0].ConversationId))!.IsClosed);
    }

    [Fact]
    public async Task Unrefreshed_IsEnded()
    {
        await using var host = await StartAsync(settings: new() { ["AudioCodes:Expires"] = "00:01:00" });
        await StartCallAsync(host);
        TimeProvider later = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(3));
        var expiry = ActivatorUtilities.CreateInstance<AudioCodesExpiry>(host.Services, later);
        Assert.Equal(1, await expiry.EndExpiredAsync(CancellationToken.None));
        Assert.True((await host.Services.GetRequiredService<ICalls>().FindAsync("audiocodes", Call))!.Ended);
    }

    public void Dispose() => _folder.Dispose();

    private static string Text(JsonArray activities) => (string)activities[0]!["text"]!;

    private static string Activities(string activity) => $$"""{"conversation":"{{Call}}","activities":[{{activity}}]}""";

    private async Task<JsonArray> StartCallAsync(ChannelHost host)
    {
        await AudioCodesUnderTest.SendAsync(
            host.Client,
            "/phone/audiocodes",
            $$"""{"conversation":"{{Call}}","id":"i","timestamp":"2026-11-22T10:07:55.145Z"}"""
        );
        return await SendAsync(
            host,
            """{"type":"event","name":"start","language":"en-US","parameters":"""
                + """{"callee":"+85220000001","calleeHost":"10.0.0.1","caller":"+85291234567","callerHost":"sip.example","participants":"""
                + """[]}}"""
        );
    }

    private async Task<JsonArray> SendAsync(ChannelHost host, string activity)
    {
        var numbered = JsonNode.Parse(activity)!.AsObject();
        numbered["id"] = $"act-{++_id}";
        var answer = await AudioCodesUnderTest.SendAsync(
            host.Client,
            $"/phone/audiocodes/conversation/{Call}/activities",
            Activities(numbered.ToJsonString())
        );
        Assert.Equal(200, answer.Status);
        return GatewayCall.Checked(JsonNode.Parse(answer.Body)!["activities"]!.AsArray());
    }

    private async Task<ChannelHost> StartAsync(
        Func<TurnWork, IReadOnlyList<Activity>?>? answers = null,
        bool handoff = false,
        Dictionary<string, string?>? settings = null
    )
    {
        var host = await ChannelHost.StartAsync(new AudioCodesUnderTest(), _folder.Path, settings: settings);
        host.Handler.Answers = work =>
        {
            if (handoff)
            {
                _ = host
                    .Services.GetRequiredService<IEntrySends>()
                    .SendAsync(
                        new()
                        {
                            ConversationId = work.Conversation.Id,
                            Entries =
                            [
                                new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message("A person will take over.", "en"))),
                            ],
                            Handoff = new(HandoffState.Requested, ConversationOwner.Handoff, "resident_request"),
                        }
                    );
                return [];
            }

            return answers?.Invoke(work)
                ??
                [
                    ActivityFactory.Message(
                        string.Join('\n', work.Entries.Select(e => ActivityJson.Parse(e.ActivityJson).Text)),
                        textFormat: TextFormats.Plain
                    ),
                ];
        };
        return host;
    }
}
