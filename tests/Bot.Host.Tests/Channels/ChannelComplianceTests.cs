using System.Text;
using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;

namespace Bot.Host.Tests.Channels;

/// <summary>
/// What every channel must do with a caller that repeats, reorders, retries, lies or sends rubbish. One subclass a channel.
/// </summary>
public abstract class ChannelComplianceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    protected abstract ChannelUnderTest Channel { get; }

    [Fact]
    public async Task Text_IsKeptAndAnsweredOnce()
    {
        await using var host = await StartAsync();
        Assert.True((await SendAsync(host, 1, "m1", "hello")).Taken);
        await host.UntilAsync(async () => (await AnswersAsync(host)).Count == 1);
        Assert.Equal(["hello"], await host.SaidAsync());
        Assert.Equal(["hello"], await AnswersAsync(host));
    }

    [Fact]
    public async Task Duplicate_IsAnsweredAlikeAndTakenOnce()
    {
        await using var host = await StartAsync();
        var body = Channel.TextBody(1, "m1", "hello");
        var first = await Channel.PostAsync(host.Client, body, CallerProof.Good);
        await host.UntilAsync(async () => (await AnswersAsync(host)).Count == 1);
        var second = await Channel.PostAsync(host.Client, body, CallerProof.Good);
        Assert.True(first.Taken);
        Assert.Equal(first.Status, second.Status);
        Assert.Equal(["hello"], await host.SaidAsync());
        Assert.Equal(["hello"], await AnswersAsync(host));
    }

    [Fact]
    public async Task Duplicates_AtOnce_AreTakenOnce()
    {
        await using var host = await StartAsync();
        var body = Channel.TextBody(1, "m1", "hello");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Channel.PostAsync(host.Client, body, CallerProof.Good)));
        Assert.All(answers, answer => Assert.True(answer.Taken));
        Assert.Equal(["hello"], await host.SaidAsync());
    }

    [Fact]
    public async Task Reordered_AllAreKept()
    {
        await using var host = await StartAsync(holds: true);
        foreach (var number in new[] { 3, 1, 2, 1, 3 })
        {
            Assert.True((await SendAsync(host, 1, $"m{number}", $"text {number}")).Taken);
        }

        Assert.Equal(["text 1", "text 2", "text 3"], (await host.SaidAsync()).Order());
    }

    [Fact]
    public async Task Residents_AtOnce_EachHaveTheirConversation()
    {
        await using var host = await StartAsync(holds: true);
        await Task.WhenAll(Enumerable.Range(1, 6).Select(resident => SendAsync(host, resident, $"m{resident}", $"I am {resident}")));
        var entries = (await host.EntriesAsync()).Where(e => e.Kind == EntryKind.Resident).ToList();
        Assert.Equal(6, entries.Select(e => e.ConversationId).Distinct().Count());
        Assert.Equal(6, entries.Select(e => e.AuthorId).Distinct().Count());
    }

    [Fact]
    public async Task RetryAfterTimeOut_IsTakenOnce()
    {
        await using var host = await StartAsync();
        var body = Channel.TextBody(1, "m1", "hello");
        using var impatient = new CancellationTokenSource();
        var first = Channel.PostAsync(host.Client, body, CallerProof.Good, impatient.Token);
        await impatient.CancelAsync();
        await Record.ExceptionAsync(() => first);
        Assert.True((await Channel.PostAsync(host.Client, body, CallerProof.Good)).Taken);
        await host.UntilAsync(async () => (await AnswersAsync(host)).Count >= 1);
        Assert.Equal(["hello"], await host.SaidAsync());
        Assert.Equal(["hello"], await AnswersAsync(host));
    }

    [Theory]
    [InlineData(CallerProof.None)]
    [InlineData(CallerProof.Bad)]
    [InlineData(CallerProof.OfAnother)]
    public async Task WithoutProof_IsRefusedAndNothingKept(CallerProof proof)
    {
        await using var host = await StartAsync();
        var answer = await Channel.PostAsync(host.Client, Channel.TextBody(1, "m1", "hello"), proof);
        Assert.True(answer.Refused, $"status {answer.Status}");
        Assert.Empty(await host.EntriesAsync());
    }

    [Fact]
    public async Task Oversize_IsRefusedAndTheNextIsTaken()
    {
        await using var host = await StartAsync();
        var body = Channel.TextBody(1, "big", new string('x', Channel.BodyLimit));
        Assert.Equal(413, (await Channel.PostAsync(host.Client, body, CallerProof.Good)).Status);
        Assert.Empty(await host.SaidAsync());
        Assert.True((await SendAsync(host, 1, "m1", "hello")).Taken);
    }

    [Fact]
    public async Task UnknownType_IsTakenAndTheNextToo()
    {
        await using var host = await StartAsync();
        Assert.True((await Channel.PostAsync(host.Client, Channel.UnknownTypeBody(1, "u1"), CallerProof.Good)).Taken);
        Assert.True((await SendAsync(host, 1, "m1", "hello")).Taken);
        await host.UntilAsync(async () => (await AnswersAsync(host)).Contains("hello"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"type\":17}")]
    [InlineData("<xml/>")]
    [InlineData("{\"a\":\u0001}")]
    public async Task Malformed_IsRefusedClearly(string body)
    {
        await using var host = await StartAsync();
        var answer = await Channel.PostAsync(host.Client, Encoding.UTF8.GetBytes(body), CallerProof.Good);
        Assert.InRange(answer.Status, 200, 499);
        Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        Assert.Empty(await host.EntriesAsync());
        Assert.True((await SendAsync(host, 1, "m1", "hello")).Taken);
    }

    [Fact]
    public async Task DeeplyNested_IsRefusedOrIgnored()
    {
        await using var host = await StartAsync();
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 5_000)) + "1" + new string('}', 5_000));
        Assert.InRange((await Channel.PostAsync(host.Client, body, CallerProof.Good)).Status, 200, 499);
        Assert.Empty(await host.EntriesAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task HostileBodies_AreRefusedOrIgnored_AndTheNextIsTaken(int seed)
    {
        await using var host = await StartAsync(
            settings: new Dictionary<string, string?> { [$"Channels:{Channel.Name}:MessagesPerMinute"] = "10000" }
        );
        var hostile = new HostileBodies(seed);
        for (var number = 1; number <= 60; number++)
        {
            var body = hostile.Next(Channel.TextBody((number % 5) + 2, $"h{number}", "how much is it?"));
            var answer = await Channel.PostAsync(host.Client, body, CallerProof.Good);
            Assert.True(
                answer.Status is >= 200 and <= 499,
                $"body {number} of seed {seed}: {answer.Status} {answer.Body}\n{HostileBodies.Show(body)}"
            );
            Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", answer.Body, StringComparison.Ordinal);
        }

        Assert.True((await SendAsync(host, 1, "m1", "hello")).Taken);
        await host.UntilAsync(async () => (await AnswersAsync(host)).Contains("hello"));
        // What was kept can be read by whoever shows it.
        Assert.All(await host.EntriesAsync(), entry => ActivityJson.Parse(entry.ActivityJson));
    }

    [Fact]
    public async Task AnotherContentType_IsNoReasonForAFault()
    {
        await using var host = await StartAsync();
        foreach (
            var type in new[]
            {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=utf-16",
            }
        )
        {
            Channel.ContentType = type;
            Assert.InRange((await SendAsync(host, 2, $"m-{type}", "hello")).Status, 200, 499);
        }

        Channel.ContentType = "application/json";
        Assert.True((await SendAsync(host, 1, "m1", "hello")).Taken);
    }

    [Fact]
    public async Task RestartInMidTurn_IsAnsweredOnce()
    {
        await using (var first = await StartAsync(holds: true))
        {
            Assert.True((await SendAsync(first, 1, "m1", "hello")).Taken);
            await first.Handler.Begun;
        }

        await using var second = await StartAsync();
        await second.UntilAsync(async () => (await AnswersAsync(second)).Count >= 1);
        Assert.True((await SendAsync(second, 1, "m1", "hello")).Taken);
        Assert.Equal(["hello"], await second.SaidAsync());
        Assert.Equal(["hello"], await AnswersAsync(second));
    }

    [Theory]
    [MemberData(nameof(ScriptSamples.All), MemberType = typeof(ScriptSamples))]
    public async Task EveryScript_ComesThroughUnchanged(string text)
    {
        await using var host = await StartAsync();
        Assert.True((await SendAsync(host, 1, "m1", text)).Taken);
        await host.UntilAsync(async () => (await AnswersAsync(host)).Count == 1);
        Assert.Equal([text], await host.SaidAsync());
    }

    [Fact]
    public async Task SwitchedOff_IsKeptNotAnsweredAndTold()
    {
        var settings = new Dictionary<string, string?> { [$"Channels:{Channel.Name}:Off"] = "true" };
        await using var host = await StartAsync(settings: settings);
        Assert.True((await SendAsync(host, 1, "m1", "你好")).Taken);
        await host.UntilAsync(async () => (await AnswersAsync(host)).Count == 1);
        Assert.Equal(["你好"], await host.SaidAsync());
        Assert.Contains("1823", Assert.Single(await AnswersAsync(host)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooManyAtOnce_AreKeptAndTold()
    {
        var settings = new Dictionary<string, string?> { [$"Channels:{Channel.Name}:MessagesPerMinute"] = "2" };
        await using var host = await StartAsync(holds: true, settings: settings);
        for (var number = 1; number <= 4; number++)
        {
            Assert.True((await SendAsync(host, 1, $"m{number}", $"text {number}")).Taken);
        }

        Assert.Equal(4, (await host.SaidAsync()).Count);
        Assert.Single(await AnswersAsync(host));
        Assert.True((await SendAsync(host, 2, "other", "hello")).Taken);
        Assert.Single(await AnswersAsync(host));
    }

    [Theory]
    [InlineData("Off", "true")]
    [InlineData("MessagesPerMinute", "1")]
    public async Task Danger_IsHeard_WhateverHoldsOtherMessagesBack(string setting, string value)
    {
        await using var host = await StartAsync(
            settings: new Dictionary<string, string?> { [$"Channels:{Channel.Name}:{setting}"] = value }
        );
        Assert.True((await SendAsync(host, 1, "m1", "hello")).Taken);
        await host.UntilAsync(async () => (await AnswersAsync(host)).Count == 1);
        Assert.True((await SendAsync(host, 1, "m2", "我想死")).Taken);
        await host.UntilAsync(async () => (await AnswersAsync(host)).Contains("我想死"));
        Assert.True((await SendAsync(host, 1, "m3", "hello again")).Taken);
        await host.UntilAsync(async () => (await host.SaidAsync()).Count == 3);
        Assert.DoesNotContain("hello again", await AnswersAsync(host));
    }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal Task<ChannelHost> StartAsync(bool holds = false, IReadOnlyDictionary<string, string?>? settings = null) =>
        ChannelHost.StartAsync(Channel, _folder.Path, holds, settings: settings);

    /// <summary>What the bot answered, without its greeting.</summary>
    private async Task<IReadOnlyList<string?>> AnswersAsync(ChannelHost host) =>
        [
            .. (await host.AnswersAsync()).Where(answer =>
                Channel.Greeting is not { } greeting || answer?.StartsWith(greeting, StringComparison.Ordinal) != true
            ),
        ];

    internal Task<CallerAnswer> SendAsync(ChannelHost host, int resident, string id, string text) =>
        Channel.PostAsync(host.Client, Channel.TextBody(resident, id, text), CallerProof.Good);
}
