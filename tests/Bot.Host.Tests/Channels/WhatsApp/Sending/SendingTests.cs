using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Protocol.Activities;

namespace Bot.Host.Tests.Channels.WhatsApp.Sending;

/// <summary>What goes out, and what is done about errors.</summary>
public sealed class SendingTests : WhatsAppTestBase
{
    [Fact]
    public async Task LongAnswer_GoesOutInPiecesAndTheLastOneCounts()
    {
        var answer = string.Join("\n\n", Enumerable.Range(1, 60).Select(n => $"第{n}段。" + new string('字', 180) + "。"));
        await using var host = await StartAsync();
        host.Handler.Answers = _ => [ActivityFactory.Message(answer)];
        await AnswerAsync(host, "hello");
        var texts = Channel.Graph.Texts;
        Assert.True(texts.Count > 1);
        Assert.Empty(Channel.Graph.Refused);
        Assert.Equal(answer.Replace("\n", "", StringComparison.Ordinal), string.Concat(texts).Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal($"wamid.out{texts.Count}", (await SentAsync(host)).ExternalId);
    }

    [Theory]
    [InlineData(2, "button")]
    [InlineData(3, "button")]
    [InlineData(4, "list")]
    [InlineData(10, "list")]
    [InlineData(11, null)]
    public async Task Choices_AreButtonsListOrNumbers_AndEachIsUnderstood(int count, string? kind)
    {
        await using var host = await StartAsync();
        var titles = Enumerable.Range(1, count).Select(n => $"選擇 {n}").ToList();
        host.Handler.Answers = _ => [ActivityFactory.Message("揀一個", "zh-HK").WithChips(titles)];
        await AnswerAsync(host, "hello");
        Assert.Empty(Channel.Graph.Refused);
        var message = Channel.Graph.Taken.Single();
        Assert.Equal(kind, message["interactive"]?["type"]?.GetValue<string>());
        host.Handler.Answers = null;
        if (kind is not null)
        {
            var items =
                kind == "button"
                    ? message["interactive"]!["action"]!["buttons"]!.AsArray().Select(b => b!["reply"]!)
                    : message["interactive"]!["action"]!["sections"]![0]!["rows"]!.AsArray().Select(r => r!);
            var second = items.ElementAt(1);
            var reply = new JsonObject
            {
                ["type"] = $"{kind}_reply",
                [$"{kind}_reply"] = new JsonObject
                {
                    ["id"] = second["id"]!.GetValue<string>(),
                    ["title"] = second["title"]!.GetValue<string>(),
                },
            };
            await Channel.PostAsync(
                host.Client,
                Channel.Delivery(WhatsAppUnderTest.Message(1, "tap", "interactive", reply)),
                CallerProof.Good
            );
        }
        else
        {
            Assert.Contains("11. 選擇 11", message["text"]!["body"]!.GetValue<string>(), StringComparison.Ordinal);
            await Channel.PostAsync(host.Client, Channel.TextBody(1, "typed", "２"), CallerProof.Good);
        }

        Assert.Contains("選擇 2", await host.SaidAsync());
    }

    [Theory]
    [InlineData(130429, 429)]
    [InlineData(131056, 400)]
    [InlineData(131016, 500)]
    [InlineData(0, 503)]
    public async Task PassingErrors_AreTriedAgain_AndSentOnce(int code, int status)
    {
        Channel.Graph.Fail(code, status, retryAfter: "1");
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        Assert.Equal(["hello"], Channel.Graph.Texts);
    }

    [Theory]
    [InlineData(131049)]
    [InlineData(131026)]
    [InlineData(368)]
    [InlineData(100)]
    public async Task FinalErrors_AreNotTriedAgain(int code)
    {
        Channel.Graph.Fail(code);
        await using var host = await StartAsync();
        await Channel.PostAsync(host.Client, Channel.TextBody(1, "m1", "hello"), CallerProof.Good);
        await host.UntilAsync(async () => (await host.EntriesAsync()).Any(e => e.Delivery == DeliveryState.Failed));
        Assert.Empty(Channel.Graph.Taken);
    }

    [Fact]
    public async Task ReadAndTyping_AreShownWhileTheBotWorks()
    {
        await using var host = await StartAsync();
        await AnswerAsync(host, "hello");
        await host.UntilAsync(() => Task.FromResult(!Channel.Graph.Receipts.IsEmpty));
        var receipt = Channel.Graph.Receipts.First();
        Assert.Equal("m-hello", receipt["message_id"]!.GetValue<string>());
        Assert.Equal("text", receipt["typing_indicator"]!["type"]!.GetValue<string>());
    }
}
