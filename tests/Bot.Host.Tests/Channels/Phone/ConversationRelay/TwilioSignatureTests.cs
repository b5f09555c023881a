using Bot.Host.Channels.Phone.ConversationRelay;

namespace Bot.Host.Tests.Channels.Phone.ConversationRelay;

public sealed class TwilioSignatureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Of_TheVectorOfTheProtocol() =>
        Assert.Equal("iUwtYh5RpPYVsZNIjPIiyhJH4k8=", TwilioSignature.Of("12345", "wss://bot.example.gov.hk/phone/relay", []));

    [Fact]
    public async Task Voice_Signed_ConnectsInTheLanguageOfTheLine()
    {
        await using var host = await ChannelHost.StartAsync(new RelayUnderTest(), _folder.Path);
        var answer = await TwilioPost.SendAsync(
            host.Client,
            "/phone/voice",
            new()
            {
                ["CallSid"] = "CA1",
                ["From"] = "+85291234567",
                ["To"] = "+85220000001",
            }
        );
        Assert.Equal(200, answer.Status);
        Assert.Contains(
            """<Connect action="https://bot.example.gov.hk/phone/action"><ConversationRelay url="wss://bot.example.gov.hk/phone/relay" welcomeGreeting="Hello. This is an automated assistant""",
            answer.Body,
            StringComparison.Ordinal
        );
        Assert.Contains(
            """language="en-GB" dtmfDetection="true" interruptible="any"><Language code="en-GB" /><Language code="yue-HK" /><Language code="cmn-CN" />""",
            answer.Body,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Voice_WithTheSignatureOfAnotherForm_IsRefused()
    {
        await using var host = await ChannelHost.StartAsync(new RelayUnderTest(), _folder.Path);
        var old = TwilioSignature.Of(
            RelayUnderTest.AuthToken,
            RelayUnderTest.Address + "/phone/voice",
            new Dictionary<string, string> { ["To"] = "+85220000000" }
        );
        var answer = await TwilioPost.SendAsync(host.Client, "/phone/voice", new() { ["To"] = "+85220000001" }, old);
        Assert.Equal(403, answer.Status);
    }

    public void Dispose() => _folder.Dispose();
}
