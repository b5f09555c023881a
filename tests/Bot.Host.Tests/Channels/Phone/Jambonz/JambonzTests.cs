using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Phone.Jambonz;
using Bot.Protocol.Activities;

namespace Bot.Host.Tests.Channels.Phone.Jambonz;

public sealed class JambonzTests : IDisposable
{
    private const string Call = JambonzCall.Begin;
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Call_IsGreetedAndListenedTo()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        var gather = Assert.Single(await JambonzCall.VerbsAsync(host, "/phone/jambonz", Call))!;
        Assert.Equal("gather", (string)gather["verb"]!);
        Assert.Equal("/phone/jambonz/turn", (string)gather["actionHook"]!);
        Assert.Contains("automated assistant", (string)gather["say"]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_SpeechDigitsSilenceAndLowConfidence()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        host.Handler.Answers = _ => [ActivityFactory.Message("It is HK$20.", "en").WithChips("Fees", "Papers")];
        await JambonzCall.VerbsAsync(host, "/phone/jambonz", Call);
        var said = await TurnAsync(
            host,
            """ "reason":"speechDetected","speech":{"language_code":"en-US","is_final":true,"alternatives":[{"transcript":"how much","confidence":0.9}]} """
        );
        Assert.Equal("It is twenty Hong Kong dollars. Say or press one for: Fees. two: Papers.", said);
        await TurnAsync(host, """ "reason":"dtmfDetected","digits":"2" """);
        Assert.Equal(["how much", "Papers"], await host.SaidAsync());
        Assert.Contains("still there", await TurnAsync(host, """ "reason":"timeout" """), StringComparison.Ordinal);
        Assert.Contains(
            "Did you say: mumble",
            await TurnAsync(
                host,
                """ "reason":"stt-low-confidence","speech":{"language_code":"en-US","alternatives":[{"transcript":"mumble","confidence":0.1}]} """
            ),
            StringComparison.Ordinal
        );
        Assert.Contains("did not hear", await TurnAsync(host, """ "reason":"error" """), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameRequestTwice_IsAnsweredAlikeAndTakenOnce_AndTheSameKeyPressedAgainIsNot()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        await JambonzCall.VerbsAsync(host, "/phone/jambonz", Call);
        const string Body =
            """{"call_sid":"j1","reason":"speechDetected","speech":{"language_code":"en-US","alternatives":[{"transcript":"how much","confidence":0.9}]}}""";
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        string Signed(long at) => $"t={at},v1={JambonzSignature.Of("wh_secret", at, Encoding.UTF8.GetBytes(Body))}";
        var first = await JambonzCall.SendAsync(host, "/phone/jambonz/turn", Body, Signed(now));
        Assert.Equal(first, await JambonzCall.SendAsync(host, "/phone/jambonz/turn", Body, Signed(now)));
        Assert.Equal(["how much"], await host.SaidAsync());
        await JambonzCall.SendAsync(host, "/phone/jambonz/turn", Body, Signed(now + 1));
        Assert.Equal(["how much", "how much"], await host.SaidAsync());
    }

    [Fact]
    public async Task Handoff_DialsWithTheCaseNumber_ByWhichTheDeskHasTheTranscript()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        await JambonzCall.VerbsAsync(host, "/phone/jambonz", Call);
        host.Handler.Answers = work =>
        {
            _ = CaseOfCall.AskAsync(host, work.Conversation.Id);
            return [];
        };
        var verbs = await JambonzCall.VerbsAsync(
            host,
            "/phone/jambonz/turn",
            """{"call_sid":"j1","reason":"speechDetected","speech":{"language_code":"en-US","alternatives":"""
                + """[{"transcript":"a person please","confidence":0.9}]}}"""
        );
        var dial = verbs[^1]!;
        Assert.Equal(("dial", "+85228246111"), ((string)dial["verb"]!, (string)dial["target"]![0]!["number"]!));
        Assert.Equal((await host.EntriesAsync())[0].ConversationId, (string)dial["headers"]!["X-Conversation"]!);
        await CaseOfCall.ShowsAsync(host, (string?)dial["headers"]!["X-Case"], "a person please");
    }

    [Theory]
    [InlineData("", 401)]
    [InlineData("t=1,v1=00", 403)]
    [InlineData("nonsense", 403)]
    public async Task WithoutItsSignature_IsRefused(string signature, int status)
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        Assert.Equal(status, (await JambonzCall.SendAsync(host, "/phone/jambonz", Call, signature)).Status);
        var old = DateTimeOffset.UtcNow.AddHours(-1).ToUnixTimeSeconds();
        Assert.Equal(
            403,
            (
                await JambonzCall.SendAsync(
                    host,
                    "/phone/jambonz",
                    Call,
                    $"t={old},v1={JambonzSignature.Of("wh_secret", old, Encoding.UTF8.GetBytes(Call))}"
                )
            ).Status
        );
        Assert.Empty(await host.EntriesAsync());
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> TurnAsync(ChannelHost host, string fields)
    {
        var verbs = await JambonzCall.VerbsAsync(host, "/phone/jambonz/turn", $$"""{"call_sid":"j1",{{fields}}}""");
        return (string)verbs[^1]!["say"]!["text"]!;
    }
}
