using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Conversations.Sends;
using Bot.Host.Tests.Channels.Phone.AudioCodes;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Phone.Calls;

/// <summary>What was heard, and how well, is evidence; what was said of danger is told at once.</summary>
public sealed class HeardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Confidence_StandsInTheDecision()
    {
        await using var host = await ChannelHost.StartAsync(new AudioCodesUnderTest(), _folder.Path);
        var call = await GatewayCall.BegunAsync(host);
        await call.SayAsync("how much is it", 0.71);
        var heard = (await DecisionsAsync(host))[^1].GetProperty("heard")[0];
        Assert.Equal((0.71, "en-US"), (heard.GetProperty("confidence").GetDouble(), heard.GetProperty("language").GetString()));
    }

    [Fact]
    public async Task LowConfidence_IsADecisionToAskBack_ThatStaffCanRead()
    {
        await using var host = await ChannelHost.StartAsync(new AudioCodesUnderTest(), _folder.Path);
        var call = await GatewayCall.BegunAsync(host);
        Assert.Equal(
            "I may have misheard. Did you say: renew my lion? Say yes, or say it again.",
            Assert.Single(await call.SayAsync("renew my lion", 0.2))
        );
        var decision = (await DecisionsAsync(host))[^1];
        Assert.Equal("low_recognition", decision.GetProperty("reason").GetString());
        Assert.Equal(
            (0.2, 0.45),
            (
                decision.GetProperty("heard")[0].GetProperty("confidence").GetDouble(),
                decision.GetProperty("heard")[0].GetProperty("threshold").GetDouble()
            )
        );
        Assert.Contains("Did you say: renew my lion?", (await host.AnswersAsync())[^1], StringComparison.Ordinal);
        Assert.Equal("renew my licence.", Assert.Single(await call.SayAsync("renew my licence", 0.3)));
    }

    [Fact]
    public async Task LowConfidence_ToAPerson_IsPassedOnAsItWasHeard()
    {
        await using var host = await ChannelHost.StartAsync(
            new AudioCodesUnderTest(),
            _folder.Path,
            settings: new Dictionary<string, string?> { ["Phone:TurnWait"] = "00:00:00.2", ["Phone:TransferTo:default"] = null }
        );
        var call = await GatewayCall.BegunAsync(host);
        await call.SayAsync("hello");
        var id = (await host.EntriesAsync())[0].ConversationId;
        await host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(new() { ConversationId = id, Handoff = new(HandoffState.Requested, ConversationOwner.Handoff, "resident_request") });
        await host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(new() { ConversationId = id, Handoff = new(HandoffState.Active, ConversationOwner.Agent("mei"), "taken") });
        await call.SayAsync("mumble", 0.1);
        await call.SayAsync("Yes.", 0.9);
        Assert.Equal(["hello", "mumble", "Yes."], await host.SaidAsync());
        Assert.DoesNotContain(await host.AnswersAsync(), a => a!.Contains("misheard", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Danger_TellsTheNumbersFirst_FigureByFigure_AllAtOnce()
    {
        await using var host = await ChannelHost.StartAsync(new AudioCodesUnderTest(), _folder.Path);
        host.Handler.Answers = _ =>
            [
                ActivityFactory.Message(
                    "I am very sorry. **If your life is in danger, call 999 now.**\n\nNumbers to call:\n\n"
                        + "- **999**: Police, Fire, Ambulance\n- **2389 2222**: The Samaritans\n\nI have also asked for a person to join.",
                    "en"
                ) with
                {
                    Speak = "I am very sorry.",
                },
            ];
        host.Handler.Answers = Urgent(host.Handler.Answers);
        var call = await GatewayCall.BegunAsync(host);
        var told = string.Join(' ', await call.SayAsync("I want to kill myself", 0.2));
        Assert.Equal(
            "Numbers to call. nine, nine, nine: Police, Fire, Ambulance. two, three, eight, nine; two, two, two, two: The "
                + "Samaritans. I am very sorry. If your life is in danger, call nine, nine, nine now. I have also asked for a person to "
                + "join.",
            told
        );
    }

    public void Dispose() => _folder.Dispose();

    private static Func<TurnWork, IReadOnlyList<Activity>> Urgent(Func<TurnWork, IReadOnlyList<Activity>> answers) =>
        work => [.. answers(work).Select(a => a.WithChannelData("bot", JsonSerializer.SerializeToElement(new { outcome = "urgent" })))];

    private static async Task<IReadOnlyList<JsonElement>> DecisionsAsync(ChannelHost host)
    {
        var id = (await host.EntriesAsync())[0].ConversationId;
        return
        [
            .. (await host.Services.GetRequiredService<IDecisions>().ListByConversationAsync(id)).Select(d =>
                JsonSerializer.Deserialize<JsonElement>(d.Record.Json)
            ),
        ];
    }
}
