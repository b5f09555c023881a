using System.Text.Json.Nodes;
using Bot.Host.Tests.Channels.Samples;

namespace Bot.Host.Tests.Channels.Phone.AudioCodes;

/// <summary>One call through the gateway.</summary>
internal sealed class GatewayCall(ChannelHost host, string id)
{
    private int _number;

    public static async Task<GatewayCall> BegunAsync(ChannelHost host, string id = "f010e998-0000", string caller = "+85291234567")
    {
        var call = new GatewayCall(host, id);
        await AudioCodesUnderTest.SendAsync(
            host.Client,
            "/phone/audiocodes",
            $$"""{"conversation":"{{id}}","id":"i","timestamp":"2026-11-22T10:07:55.145Z"}"""
        );
        await call.SendAsync(
            $$$"""{"type":"event","name":"start","language":"en-US","parameters":"""
                + $$$"""{"callee":"+85220000001","calleeHost":"10.0.0.1","caller":"{{{caller}}}","callerHost":"sip.example","participants":"""
                + $$$"""[]}}"""
        );
        return call;
    }

    /// <summary>What is said on the line in answer, page by page.</summary>
    public async Task<IReadOnlyList<string>> SayAsync(string text, double confidence = 0.9, string language = "en-US") =>
        Said(
            await SendAsync(
                new JsonObject
                {
                    ["type"] = "message",
                    ["language"] = language,
                    ["text"] = text,
                    ["parameters"] = new JsonObject { ["confidence"] = confidence },
                }.ToJsonString()
            )
        );

    public async Task<IReadOnlyList<string>> KeyAsync(char key) =>
        Said(await SendAsync($$"""{"type":"event","name":"DTMF","value":"{{key}}"}"""));

    public async Task<JsonArray> SendAsync(string activity)
    {
        var numbered = JsonNode.Parse(activity)!.AsObject();
        numbered["id"] = $"act-{++_number}";
        var answer = await AudioCodesUnderTest.SendAsync(
            host.Client,
            $"/phone/audiocodes/conversation/{id}/activities",
            $$"""{"conversation":"{{id}}","activities":[{{numbered.ToJsonString()}}]}"""
        );
        Assert.Equal(200, answer.Status);
        return Checked(JsonNode.Parse(answer.Body)!["activities"]!.AsArray());
    }

    /// <summary>The activities, each with the names of its sample (protocols §6.3) and with an id and a time of its own.</summary>
    public static JsonArray Checked(JsonArray activities)
    {
        foreach (var activity in activities)
        {
            var samples = ProtocolSamples
                .Read("audiocodes.sends.jsonl")
                .Where(sample => (string?)sample["name"] == (string?)activity!["name"])
                .ToList();
            Assert.NotEmpty(samples);
            Assert.Empty(JsonShape.Unknown(activity, samples, "id:String", "timestamp:String"));
        }

        return activities;
    }

    private static IReadOnlyList<string> Said(JsonArray activities) => [.. activities.Select(a => (string?)a!["text"]).OfType<string>()];
}
