using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Host.Channels.Linking;
using Bot.Host.Tests.Channels.Phone;
using Bot.Host.Tests.Channels.Phone.AudioCodes;
using Bot.Host.Tests.Channels.Phone.ConversationRelay;
using Bot.Host.Tests.Channels.Phone.Jambonz;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Linking;

/// <summary>
/// A code from another channel on the phone: as the very first words of a call, as recognisers write it, with pauses, and by keys.
/// </summary>
public sealed class SpokenCodeTests : IDisposable
{
    private static readonly string[] Figures = "zero one two three four five six seven eight nine".Split(' ');
    private readonly TemporaryFolder _folder = new();
    private int _web;

    [Theory]
    [InlineData("{words}")]
    [InlineData("{words3} {spaced4}")]
    [InlineData("{spaced}.")]
    [InlineData("my code is {code}")]
    [InlineData("Hello, it's {spaced}, thank you.")]
    public async Task FirstWords_AreLinked(string said)
    {
        await using var host = await StartAsync();
        var code = await CodeAsync(host);
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: "+85220000001");
        await carrier.PromptAsync(As(said, code), "en-US");
        Assert.Equal("Your conversations are now linked. You can go on here.", await carrier.HearAsync());
    }

    [Fact]
    public async Task CallersOfOneNumber_AreAllLinked_HoweverManyTheyAre()
    {
        await using var host = await StartAsync();
        for (var number = 1; number <= 8; number++)
        {
            var code = await CodeAsync(host);
            await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
            await carrier.SetUpAsync($"CA{number}", to: "+85220000001");
            await carrier.PromptAsync(As("{words}", code), "en-US");
            Assert.Equal("Your conversations are now linked. You can go on here.", await carrier.HearAsync());
        }
    }

    [Fact]
    public async Task WhoTriesWrongCodes_IsToldThatTheyMustWait_AlsoWithARightOne()
    {
        await using var host = await StartAsync();
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: "+85220000001");
        for (var number = 0; number < 5; number++)
        {
            await carrier.PromptAsync($"my code is 000 000{number}", "en-US");
            Assert.Contains("That code is not good", await carrier.HearAsync(), StringComparison.Ordinal);
        }

        await carrier.PromptAsync(As("my code is {code}", await CodeAsync(host)), "en-US");
        Assert.Contains("Please try again in ten minutes", await carrier.HearAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyWrongCodesAtOnce_AreNoMoreThanTheLimit_AndNeitherAreThoseOfEverNewResidents()
    {
        await using var host = await StartAsync();
        var (replies, inbox, log) = (
            host.Services.GetRequiredService<LinkReplies>(),
            host.Services.GetRequiredService<IInbox>(),
            host.Services.GetRequiredService<IConversationLog>()
        );
        async Task<string[]> GuessAsync(string resident, int times)
        {
            var accepted = await inbox.AcceptAsync(
                new()
                {
                    Channel = "directline",
                    ChannelConversationKey = resident,
                    ResidentId = resident,
                    ActivityJson = """{"type":"message","text":"hello"}""",
                    WantsTurn = false,
                    Locale = "en",
                }
            );
            var conversation = (await log.FindAsync(accepted.ConversationId))!;
            return
            [
                .. (
                    await Task.WhenAll(
                        Enumerable
                            .Range(0, times)
                            .Select(i =>
                                replies.AnswerAsync(conversation, ActivityFactory.Message($"my code is 000000{i % 10}"), 1, default)
                            )
                    )
                ).Select(r => r!.Reason),
            ];
        }

        var one = await GuessAsync("guesser", 20);
        Assert.Equal(LinkReplies.MostOfResident, one.Count(r => r == LinkReplies.UnknownCode));
        var others = new List<string>();
        for (var i = 0; i < LinkReplies.MostOfAll / LinkReplies.MostOfResident; i++)
        {
            others.AddRange(await GuessAsync($"new-{i}", LinkReplies.MostOfResident));
        }

        Assert.Equal(LinkReplies.MostOfAll - LinkReplies.MostOfResident, others.Count(r => r == LinkReplies.UnknownCode));
        Assert.Equal([LinkReplies.TooManyCodes], await GuessAsync("one-more", 1));
    }

    [Theory]
    [InlineData(
        "+85220000001",
        "link my conversations",
        "en-US",
        "^Your code is( (?:zero|one|two|three|four|five|six|seven|eight|nine)[,;.]){7} "
    )]
    [InlineData("+85220000000", "連結對話", "yue-HK", "^你的連結碼是[零一二三四五六七八九](?:[，；][零一二三四五六七八九]){6}。")]
    [InlineData("+85220000000", "链接对话", "cmn-CN", "^你的链接码是[零一二三四五六七八九](?:[，；][零一二三四五六七八九]){6}。")]
    public async Task AskedFor_ACodeIsSaidFigureByFigure(string line, string wish, string language, string heard)
    {
        await using var host = await StartAsync();
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: line);
        await carrier.PromptAsync(wish, language);
        Assert.Matches(heard, await carrier.HearAsync());
    }

    [Fact]
    public async Task WithPauses_ThePiecesAreOneCode()
    {
        await using var host = await StartAsync();
        var code = await CodeAsync(host);
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: "+85220000001");
        await carrier.PromptAsync(As("{words3}", code), "en-US");
        await carrier.HearAsync();
        await carrier.PromptAsync(As("{words4}", code), "en-US");
        Assert.Equal("Your conversations are now linked. You can go on here.", await carrier.HearAsync());
    }

    [Fact]
    public async Task PiecesOfOneTurn_AreAnsweredOnce()
    {
        await using var host = await StartAsync();
        var code = await CodeAsync(host);
        host.Handler.Holds = true;
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: "+85220000001");
        await carrier.PromptAsync("a question", "en-US");
        await host.Handler.Begun;
        await carrier.PromptAsync(As("{words3}", code), "en-US");
        await carrier.PromptAsync(As("{words4}", code), "en-US");
        await host.UntilAsync(async () => (await host.SaidAsync()).Count == 3);
        host.Handler.Release();
        Assert.Equal("a question.", await carrier.HearAsync());
        Assert.Equal("Your conversations are now linked. You can go on here.", await carrier.HearAsync());
    }

    [Fact]
    public async Task FiguresThatWereSomethingElse_StayWithTheBot()
    {
        await using var host = await StartAsync();
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: "+85220000001");
        await carrier.PromptAsync("one eight two", "en-US");
        Assert.Equal("one eight two.", await carrier.HearAsync());
        await carrier.PromptAsync("nine nine nine nine", "en-US");
        Assert.Equal("nine nine nine nine.", await carrier.HearAsync());
    }

    [Fact]
    public async Task SpokenLanguage_NotTheLines_IsAnswered()
    {
        await using var host = await StartAsync();
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: "+85220000000");
        await carrier.PromptAsync(As("my code is {words}", await CodeAsync(host)), "en-US");
        Assert.Equal("Your conversations are now linked. You can go on here.", await carrier.HearAsync());
    }

    [Fact]
    public async Task Keys_AfterSeven_AreACode_AlsoWithNoughts_AndStarBeginsAgain()
    {
        await using var host = await StartAsync();
        var code = await CodeAsync(host);
        await using var carrier = await FakeCarrier.ConnectAsync(host.Server);
        await carrier.SetUpAsync(to: "+85220000001");
        await carrier.KeyAsync('7');
        Assert.StartsWith("Please key in the seven figures", await carrier.HearAsync(), StringComparison.Ordinal);
        foreach (var key in $"0123*{code}")
        {
            await carrier.KeyAsync(key);
        }

        Assert.StartsWith("Please key in the seven figures", await carrier.HearAsync(), StringComparison.Ordinal);
        Assert.Equal("Your conversations are now linked. You can go on here.", await carrier.HearAsync());
        Assert.DoesNotContain("Talk to a person", await host.SaidAsync());
        await carrier.KeyAsync('7');
        await carrier.HearAsync();
        await carrier.KeyAsync('#');
        Assert.StartsWith("No code was taken", await carrier.HearAsync(), StringComparison.Ordinal);
        await carrier.KeyAsync('0');
        Assert.Equal("Talk to a person.", await carrier.HearAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Keys_ThroughTheGateway_TogetherOrOneByOne(bool together)
    {
        await using var host = await ChannelHost.StartAsync(
            new AudioCodesUnderTest(),
            _folder.Path,
            services: services => services.AddLinking()
        );
        var code = await CodeAsync(host);
        var call = await GatewayCall.BegunAsync(host);
        IReadOnlyList<string> heard = [];
        foreach (var keys in together ? [$"7{code}"] : $"7{code}".Select(key => key.ToString()))
        {
            heard = [.. (await call.SendAsync($$"""{"type":"event","name":"DTMF","value":"{{keys}}"}""")).Select(a => (string)a!["text"]!)];
        }

        Assert.Equal(["Your conversations are now linked. You can go on here."], heard);
    }

    [Fact]
    public async Task Keys_ThroughJambonz_AreGatheredTogether()
    {
        await using var host = await ChannelHost.StartAsync(new PhoneHost(), _folder.Path, services: services => services.AddLinking());
        var code = await CodeAsync(host);
        var call = await JambonzCall.BegunAsync(host);
        var asked = await call.TurnAsync(""" "reason":"dtmfDetected","digits":"7" """);
        Assert.Equal(7, (int)asked[^1]!["numDigits"]!);
        var linked = await call.TurnAsync($""" "reason":"dtmfDetected","digits":"{code}" """);
        Assert.Equal(
            ("Your conversations are now linked. You can go on here.", 1),
            ((string)linked[^1]!["say"]!["text"]!, (int)linked[^1]!["numDigits"]!)
        );
    }

    public void Dispose() => _folder.Dispose();

    private Task<ChannelHost> StartAsync() =>
        ChannelHost.StartAsync(new RelayUnderTest(), _folder.Path, services: services => services.AddLinking());

    /// <summary>A code that another resident was shown on the web.</summary>
    private async Task<string> CodeAsync(ChannelHost host)
    {
        var resident = $"dl_{++_web}";
        var opened = await host
            .Services.GetRequiredService<IInbox>()
            .OpenAsync(
                new()
                {
                    Channel = "directline",
                    ChannelConversationKey = resident,
                    ResidentId = resident,
                }
            );
        return await host
            .Services.GetRequiredService<ResidentLinks>()
            .IssueCodeAsync(resident, opened.Conversation.Id, CancellationToken.None);
    }

    private static string As(string said, string code) =>
        said.Replace("{words}", Words(code), StringComparison.Ordinal)
            .Replace("{words3}", Words(code[..3]), StringComparison.Ordinal)
            .Replace("{words4}", Words(code[3..]), StringComparison.Ordinal)
            .Replace("{spaced}", string.Join(' ', code.ToCharArray()), StringComparison.Ordinal)
            .Replace("{spaced4}", string.Join(' ', code[3..].ToCharArray()), StringComparison.Ordinal)
            .Replace("{code}", code, StringComparison.Ordinal);

    private static string Words(string code) => string.Join(' ', code.Select(digit => Figures[digit - '0']));
}
