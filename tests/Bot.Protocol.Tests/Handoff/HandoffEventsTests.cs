using System.Text.Json.Nodes;
using Bot.Protocol.Activities;
using Bot.Protocol.Handoff;

namespace Bot.Protocol.Tests.Handoff;

public sealed class HandoffEventsTests
{
    private static readonly ConversationReference Where = new()
    {
        ActivityId = "c9|0000004",
        User = new() { Id = "dl_u1" },
        Bot = new() { Id = "cebot" },
        Conversation = new() { Id = "c9" },
        ChannelId = "directline",
        ServiceUrl = "https://x.example/",
    };

    [Fact]
    public void Initiate_IsWhatTheSdkWrites()
    {
        var transcript = new Transcript
        {
            Activities = [ActivityFactory.Message("你好", textFormat: TextFormats.Plain) with { Id = "c9|0000004" }],
        };

        var written = ActivityJson.Write(
            HandoffEvents.Initiate(Where, ActivityJson.ToElement(new Dictionary<string, string> { ["Skill"] = "immd" }), transcript)
        );

        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse(
                    """
                    {"type":"event","name":"handoff.initiate","from":{"id":"cebot"},"conversation":{"id":"c9"},"replyToId":"c9|0000004","value":{"Skill":"immd"},
                     "relatesTo":{"activityId":"c9|0000004","user":{"id":"dl_u1"},"bot":{"id":"cebot"},"conversation":{"id":"c9"},"channelId":"directline","serviceUrl":"https://x.example/"},
                     "attachments":[{"contentType":"application/json","name":"Transcript","content":{"activities":[{"type":"message","id":"c9|0000004","text":"你好","textFormat":"plain"}]}}]}
                    """
                ),
                JsonNode.Parse(written)
            ),
            written
        );
    }

    [Fact]
    public void TryReadStatus_OfWhatStatusWrote_GivesItBack()
    {
        var activity = ActivityJson.Parse(ActivityJson.Write(HandoffEvents.Status(new() { Id = "c9" }, HandoffStates.Failed, "no one")));

        Assert.True(HandoffEvents.TryReadStatus(activity, out var status));
        Assert.Equal(("failed", "no one"), (status.State, status.Message));
    }

    [Theory]
    [InlineData("""{"type":"event","name":"handoff.status"}""")]
    [InlineData("""{"type":"event","name":"handoff.status","value":"accepted"}""")]
    [InlineData("""{"type":"event","name":"handoff.status","value":{"state":1}}""")]
    [InlineData("""{"type":"event","name":"other","value":{"state":"accepted"}}""")]
    [InlineData("""{"type":"message","name":"handoff.status","value":{"state":"accepted"}}""")]
    public void TryReadStatus_OfAnythingElse_IsFalse(string json) =>
        Assert.False(HandoffEvents.TryReadStatus(ActivityJson.Parse(json), out _));
}
