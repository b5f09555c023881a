using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Tests.Channels.Samples;
using Bot.Protocol.Activities;

namespace Bot.Host.Tests.Channels.Phone.Genesys;

public sealed class GenesysTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Text_ThenButton_AnswersWithMoreData()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        host.Handler.Answers = _ => [ActivityFactory.Message("Which?", "en").WithChips("Fees", "Papers")];
        var first = await SendAsync(host, """{"type":"Text","text":"Hi"}""");
        Assert.Equal("MoreData", (string)first["botState"]!);
        var reply = first["replymessages"]![0]!;
        Assert.Equal("Structured", (string)reply["type"]!);
        Assert.Equal("Papers", (string)reply["content"]![1]!["quickReply"]!["payload"]!);
        await SendAsync(host, """{"type":"Structured","buttonResponse":{"payload":"Papers"}}""");
        Assert.Equal(["Hi", "Papers"], await host.SaidAsync());
    }

    [Fact]
    public async Task Handoff_CompletesWithTheCaseNumber_ByWhichTheDeskHasTheTranscript()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        host.Handler.Answers = work =>
        {
            _ = CaseOfCall.AskAsync(host, work.Conversation.Id);
            return [];
        };
        var answer = await SendAsync(host, """{"type":"Text","text":"a person please"}""");
        Assert.Equal(("Complete", "handoff"), ((string)answer["botState"]!, (string)answer["intent"]!));
        Assert.Equal("A person will take over.", (string)answer["replymessages"]![0]!["text"]!);
        Assert.Equal((await host.EntriesAsync())[0].ConversationId, (string)answer["slotValues"]!["conversationId"]!);
        await CaseOfCall.ShowsAsync(host, (string?)answer["slotValues"]!["caseNumber"], "a person please");
    }

    [Fact]
    public async Task ARetryAfterATimeOut_IsOneMessage_AndTheSameWordsLaterAreSaidAgain()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path, holds: true);
        const string Yes = """{"type":"Text","text":"yes"}""";
        using var impatient = new CancellationTokenSource();
        var first = SendAsync(host, Yes, impatient.Token);
        await host.Handler.Begun;
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        host.Handler.Release();
        Assert.Equal("yes.", (string)(await SendAsync(host, Yes))["replymessages"]![0]!["text"]!);
        Assert.Equal(["yes"], await host.SaidAsync());
        await SendAsync(host, Yes);
        Assert.Equal(["yes", "yes"], await host.SaidAsync());
    }

    [Fact]
    public async Task WithoutToken_IsRefused()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path);
        using var response = await host.Client.PostAsync(new Uri("/phone/genesys", UriKind.Relative), new StringContent("{}"));
        Assert.Equal(401, (int)response.StatusCode);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<JsonNode> SendAsync(ChannelHost host, string input, CancellationToken cancellationToken = default)
    {
        var body =
            $$"""{"botId":"CE Bot","botVersion":"1","botSessionId":"72fe","inputMessage":"""
            + $$"""{{input}},"languageCode":"en-us","botSessionTimeout":4320,"genesysConversationId":"d7e0"}""";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/phone/genesys")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "genesys-token");
        using var response = await host.Client.SendAsync(request, cancellationToken);
        Assert.Equal(200, (int)response.StatusCode);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Empty(
            JsonShape.Unknown(
                answer,
                ProtocolSamples.Read("genesys.answers.jsonl"),
                "slotValues.conversationId:String",
                "slotValues.caseNumber:String"
            )
        );
        return answer;
    }
}
