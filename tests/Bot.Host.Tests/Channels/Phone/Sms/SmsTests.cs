using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Host.Channels.Phone.Sms;
using Bot.Host.Tests.Channels.Phone.AudioCodes;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Phone.Sms;

public sealed class SmsTests : IDisposable
{
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Sms:AccountSid"] = FakeTwilio.Sid,
        ["Sms:AuthToken"] = FakeTwilio.Token,
        ["Sms:From"] = "+85220001823",
    };

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTwilio _twilio = new();

    [Fact]
    public async Task ThePage_IsOfferedAndSentOnce()
    {
        await using var host = await StartAsync(Settings);
        var call = await GatewayCall.BegunAsync(host);
        var told = await call.SayAsync("how much is it");
        Assert.Contains("say text me and I can send the page to your phone by SMS", Assert.Single(told), StringComparison.Ordinal);
        Assert.Contains("on its way to your phone", Assert.Single(await call.SayAsync("Text me, please.")), StringComparison.Ordinal);
        Assert.Contains("on its way", Assert.Single(await call.KeyAsync('8')), StringComparison.Ordinal);
        await host.UntilAsync(() => Task.FromResult(!_twilio.Taken.IsEmpty));
        var (to, from, body) = Assert.Single(_twilio.Taken);
        Assert.Equal(("+85291234567", "+85220001823"), (to, from));
        Assert.EndsWith("\nhttps://www.td.gov.hk/renew", body, StringComparison.Ordinal);
        Assert.Empty(_twilio.Refused);
        Assert.Contains(
            await host.EntriesAsync(),
            e => e.Kind == EntryKind.Event && ActivityJson.Parse(e.ActivityJson).Name == "phone.sms"
        );
    }

    [Theory]
    [InlineData(false, "+85291234567")]
    [InlineData(true, "")]
    [InlineData(true, "anonymous")]
    [InlineData(true, "+447700900123")]
    public async Task WithoutASenderOrANumber_OnlyRepeatIsOffered(bool sender, string caller)
    {
        await using var host = await StartAsync(sender ? Settings : []);
        var call = await GatewayCall.BegunAsync(host, caller: caller);
        var told = Assert.Single(await call.SayAsync("how much is it"));
        Assert.EndsWith("Say repeat to hear it again.", told, StringComparison.Ordinal);
        await call.SayAsync("text me");
        Assert.Contains("text me", await host.SaidAsync());
        Assert.Empty(_twilio.Taken);
    }

    [Fact]
    public async Task ARefusal_IsADeadLetterThatStaffSee()
    {
        _twilio.Fail(400, 21610);
        await using var host = await StartAsync(Settings);
        var call = await GatewayCall.BegunAsync(host);
        await call.SayAsync("how much is it");
        await call.SayAsync("text me");
        await host.UntilAsync(async () => (await host.Services.GetRequiredService<IDeadLetters>().ListAsync(null, 10)).Count == 1);
        Assert.Empty(_twilio.Taken);
    }

    /// <summary>The carrier takes no key of ours: what it may have taken is not sent again unless staff want it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WithoutAnAnswer_ItIsNotSentAgain_ButShownToStaff(bool gateway)
    {
        _twilio.LosesAnswer = !gateway;
        if (gateway)
        {
            _twilio.Fail(504, 0);
        }

        await using var host = await StartAsync(Settings);
        var call = await GatewayCall.BegunAsync(host);
        await call.SayAsync("how much is it");
        await call.SayAsync("text me");
        var letters = host.Services.GetRequiredService<IDeadLetters>();
        await host.UntilAsync(async () => (await letters.ListAsync(null, 10)).Count == 1);
        Assert.Equal(gateway ? 0 : 1, _twilio.Taken.Count);
        Assert.Contains("may have been sent", (await letters.ListAsync(null, 10))[0].Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task WhatWasSurelyNotTaken_IsSentAgain(int status)
    {
        _twilio.IsUnreachable = status == 0;
        if (status > 0)
        {
            _twilio.Fail(status, 20429);
        }

        await using var host = await StartAsync(Settings);
        var call = await GatewayCall.BegunAsync(host);
        await call.SayAsync("how much is it");
        await call.SayAsync("text me");
        await host.UntilAsync(() => Task.FromResult(!_twilio.Taken.IsEmpty));
        Assert.Single(_twilio.Taken);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _twilio.Dispose();
    }

    private async Task<ChannelHost> StartAsync(Dictionary<string, string?> settings)
    {
        var host = await ChannelHost.StartAsync(
            new AudioCodesUnderTest(),
            _folder.Path,
            settings: settings,
            services: services => services.AddHttpClient<TwilioMessages>().ConfigurePrimaryHttpMessageHandler(() => _twilio)
        );
        // As the dialog writes it: words of its own for the ear, which leave the page out.
        host.Handler.Answers = _ =>
            [
                ActivityFactory.Message("It is HK$900.\n\nSource: [Transport Department](https://www.td.gov.hk/renew)", "en") with
                {
                    Speak = "It is HK$900. Source: Transport Department.",
                },
            ];
        return host;
    }
}
