using System.Net;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Switches;
using Bot.Storage.Handoff;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Switches;

/// <summary>Where staff have turned the bot off, nothing of it reaches a resident, by whichever way; where it is on, all ways do.</summary>
public sealed class EmergencyStopTests(SwitchedHost host) : IClassFixture<SwitchedHost>
{
    public static TheoryData<string, SwitchScope> WaysAndScopes
    {
        get
        {
            var all = new TheoryData<string, SwitchScope>();
            foreach (var scope in Enum.GetValues<SwitchScope>())
            {
                foreach (var way in (string[])["dialog", "dialog beside the queue", "delegate", "connector", "link code"])
                {
                    // A code is about no procedure.
                    if (way != "link code" || scope != SwitchScope.Procedure)
                    {
                        all.Add(way, scope);
                    }
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(WaysAndScopes))]
    public async Task WhereTheBotIsOff_NothingIsShown(string way, SwitchScope scope)
    {
        var words = way switch
        {
            "connector" => "posted",
            "link code" => "code",
            _ => SwitchedHost.Advice,
        };
        Assert.Contains(words, await ShownAsync(way, scope, off: false), StringComparison.Ordinal);
        host.Bot.Got.Clear();

        var shown = await ShownAsync(way, scope, off: true);

        Assert.DoesNotContain(words, shown, StringComparison.Ordinal);
        if (way != "connector")
        {
            Assert.Contains("The assistant is switched off here", shown, StringComparison.Ordinal);
            Assert.Empty(host.Bot.Got);
        }
    }

    [Fact]
    public async Task AHandoffThatTheHouseWantsNotFromBots_IsRefusedAtTheConnector()
    {
        var id = await host.SayAsync("botframework", NewId(), "hello");

        var response = await host.PostAsync(id, """{"type":"event","name":"handoff.initiate"}""");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(ConversationOwner.Bot, (await host.Services.GetRequiredService<IConversationLog>().FindAsync(id))!.Owner);
    }

    private async Task<string> ShownAsync(string way, SwitchScope scope, bool off)
    {
        var channel = way is "delegate" or "connector" ? "botframework" : "directline";
        // A bot may write to what was given to it, while it was on.
        var given = way == "connector" ? await host.SayAsync(channel, NewId(), "hello") : null;
        await TurnAsync(scope, channel, off);
        try
        {
            if (given is null)
            {
                return await host.ShownAsync(
                    await host.SayAsync(
                        channel,
                        NewId(),
                        way == "link code" ? "link my conversations" : "hello",
                        waits: way == "dialog beside the queue"
                    )
                );
            }

            Assert.Equal(
                off ? HttpStatusCode.Forbidden : HttpStatusCode.OK,
                (await host.PostAsync(given, """{"type":"message","text":"posted"}""")).StatusCode
            );
            return await host.ShownAsync(given);
        }
        finally
        {
            await TurnAsync(scope, channel, off: false);
        }
    }

    private Task TurnAsync(SwitchScope scope, string channel, bool off) =>
        host
            .Services.GetRequiredService<BotSwitches>()
            .SetAsync(
                scope,
                scope switch
                {
                    SwitchScope.All => "*",
                    SwitchScope.Channel => channel,
                    SwitchScope.Department => "td",
                    _ => "td-renew-full",
                },
                off,
                "test",
                "test"
            );

    private static string NewId() => Guid.NewGuid().ToString("N");
}
