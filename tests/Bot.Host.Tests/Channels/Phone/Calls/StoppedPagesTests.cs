using System.Text.Json;
using Bot.Dialogs.Switches;
using Bot.Host.Tests.Channels.Phone.AudioCodes;
using Bot.Protocol.Activities;
using Bot.Storage.Handoff;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Phone.Calls;

public sealed class StoppedPagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("next", true)]
    [InlineData("repeat", true)]
    [InlineData("#", true)]
    [InlineData("*", true)]
    [InlineData("next", false)]
    [InlineData("#", false)]
    public async Task WhatStaffHaveStopped_IsNotReadOn(string how, bool off)
    {
        await using var host = await ChannelHost.StartAsync(new AudioCodesUnderTest(), _folder.Path);
        host.Handler.Answers = _ =>
            [
                ActivityFactory
                    .Message(string.Join(' ', Enumerable.Range(1, 30).Select(n => $"The wrong fee number {n} is forty dollars.")), "en")
                    .WithChannelData("bot", JsonSerializer.SerializeToElement(new { outcome = "answer" })),
            ];
        var call = await GatewayCall.BegunAsync(host);
        Assert.Contains("Say next to go on", string.Concat(await call.SayAsync("how much is it")), StringComparison.Ordinal);
        await host.Services.GetRequiredService<BotSwitches>().SetAsync(SwitchScope.All, "*", off, "s", "a wrong fee");

        var told = string.Concat(how.Length == 1 ? await call.KeyAsync(how[0]) : await call.SayAsync(how));
        Assert.Equal(!off, told.Contains("wrong fee", StringComparison.Ordinal));
        Assert.Equal(off, told.Contains("switched off", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
