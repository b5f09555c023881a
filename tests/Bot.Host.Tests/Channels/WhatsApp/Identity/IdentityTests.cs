using System.Text.Json.Nodes;
using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;

namespace Bot.Host.Tests.Channels.WhatsApp.Identity;

/// <summary>Who a WhatsApp user is.</summary>
public sealed class IdentityTests : WhatsAppTestBase
{
    [Fact]
    public async Task UserIdAlone_IsAnsweredByRecipient_AndJoinsTheNumberOnceBothAreSeen()
    {
        await using var host = await StartAsync();
        await PostUserAsync(host, "m1", "HK.1", null, "by id");
        await host.UntilAsync(() => Task.FromResult(Channel.Graph.Taken.Count == 1));
        Assert.Equal("HK.1", Channel.Graph.Taken.First()["recipient"]!.GetValue<string>());
        await PostUserAsync(host, "m2", "HK.1", "85291234560", "by both");
        await PostUserAsync(host, "m3", null, "85291234560", "by number");
        Assert.Single((await host.EntriesAsync()).Select(e => e.ConversationId).Distinct());
    }

    [Fact]
    public async Task ChangedNumber_KeepsTheConversation_AndTheOldNumbersNextOwnerGetsANewOne()
    {
        await using var host = await StartAsync(holds: true);
        await PostUserAsync(host, "m1", "HK.old", "85291110000", "before", -60);
        var system = new JsonObject
        {
            ["from"] = "85291110000",
            ["id"] = "sys",
            ["timestamp"] = Seconds(-30),
            ["type"] = "system",
            ["system"] = JsonNode.Parse(
                """{"body":"…","type":"user_changed_number","wa_id":"85292220000","user_id":"HK.new","previous_user_id":"HK.old"}"""
            ),
        };
        await Channel.PostAsync(host.Client, Channel.Delivery(system), CallerProof.Good);
        await PostUserAsync(host, "m2", "HK.new", "85292220000", "after");
        await PostUserAsync(host, "m3", "HK.other", "85291110000", "a stranger");
        // The old change, played again, moves nobody.
        await Channel.PostAsync(host.Client, Channel.Delivery((JsonObject)system.DeepClone()), CallerProof.Good);
        await PostUserAsync(host, "m4", "HK.other", "85291110000", "still the stranger");
        var said = (await host.EntriesAsync())
            .Where(e => e.Kind == EntryKind.Resident)
            .GroupBy(e => e.ConversationId)
            .Select(g => string.Join(" | ", g.Select(e => ActivityJson.Parse(e.ActivityJson).Text)))
            .Order();
        Assert.Equal(["a stranger | still the stranger", "before | after"], said);
    }
}
