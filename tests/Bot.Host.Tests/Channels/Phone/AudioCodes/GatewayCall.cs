using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Phone.AudioCodes;

/// <summary>One call through the gateway.</summary>
internal sealed class GatewayCall(ChannelHost host, string id)
{
    private int _number;

    public static async Task<GatewayCall> BegunAsync(ChannelHost host, string id = "f010e998-0000", string caller = "+85291234567")
    {
        var call = new GatewayCall(host, id);
        await AudioCodesUnderTest.SendAsync(host.Client, "/phone/audiocodes", $$"""{"conversation":"{{id}}","id":"i","timestamp":"2026-11-22T10:07:55.145Z"}""");
        await call.SendAsync($$$"""{"type":"event","name":"start","language":"en-US","parameters":{"callee":"+85220000001","calleeHost":"10.0.0.1","caller":"{{{caller}}}","callerHost":"sip.example","participants":[]}}""");
        return call;
    }

    /// <summary>What is said on the line in answer, page by page.</summary>
    public async Task<IReadOnlyList<string>> SayAsync(string text, double confidence = 0.9, string language = "en-US") => Said(await SendAsync(new JsonObject
    {
        ["type"] = "message", ["language"] = language, ["text"] = text, ["parameters"] = new JsonObject { ["confidence"] = confidence },
    }.ToJsonString()));

    public async Task<IReadOnlyList<string>> KeyAsync(char key) => Said(await SendAsync($$"""{"type":"event","name":"DTMF","value":"{{key}}"}"""));

    public async Task<JsonArray> SendAsync(string activity)
    {
        var numbered = JsonNode.Parse(activity)!.AsObject();
        numbered["id"] = $"act-{++_number}";
        var answer = await AudioCodesUnderTest.SendAsync(host.Client, $"/phone/audiocodes/conversation/{id}/activities", $$"""{"conversation":"{{id}}","activities":[{{numbered.ToJsonString()}}]}""");
        Assert.Equal(200, answer.Status);
        return JsonNode.Parse(answer.Body)!["activities"]!.AsArray();
    }

    private static IReadOnlyList<string> Said(JsonArray activities) => [.. activities.Select(a => (string?)a!["text"]).OfType<string>()];
}
