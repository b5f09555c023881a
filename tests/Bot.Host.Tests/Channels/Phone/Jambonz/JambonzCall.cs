using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Phone.Jambonz;
using Bot.Host.Tests.Channels.Samples;

namespace Bot.Host.Tests.Channels.Phone.Jambonz;

/// <summary>One call through the platform, signed as it signs.</summary>
internal sealed class JambonzCall(ChannelHost host)
{
    public const string Begin =
        """{"call_sid":"j1","account_sid":"a","application_sid":"b","direction":"inbound","from":"+85291234567","to":"+85220000001","call_status":"trying","sip_status":"""
        + """100}""";

    private static JsonNode Sample => JsonNode.Parse(File.ReadAllText(ProtocolSamples.PathOf("jambonz.answers.json")))!;

    public static async Task<JambonzCall> BegunAsync(ChannelHost host)
    {
        await VerbsAsync(host, "/phone/jambonz", Begin);
        return new(host);
    }

    /// <summary>The verbs in answer to a turn with these fields.</summary>
    public Task<JsonArray> TurnAsync(string fields) => VerbsAsync(host, "/phone/jambonz/turn", $$"""{"call_sid":"j1",{{fields}}}""");

    public static async Task<JsonArray> VerbsAsync(ChannelHost host, string path, string body)
    {
        var answer = await SendAsync(host, path, body);
        Assert.Equal(200, answer.Status);
        var verbs = JsonNode.Parse(answer.Body)!.AsArray();

        // What the sample does not show is checked by the platform's own schema, among the peers.
        Assert.Empty(
            JsonShape.Unknown(
                verbs,
                [Sample],
                "[].numDigits:Number",
                "[].text:String",
                "[].synthesizer",
                "[].say.synthesizer",
                "[].headers"
            )
        );
        return verbs;
    }

    /// <param name="signature">Null: the right one; empty: none.</param>
    public static async Task<CallerAnswer> SendAsync(ChannelHost host, string path, string body, string? signature = null)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (signature != "")
        {
            request.Headers.Add(
                "Jambonz-Signature",
                signature ?? $"t={now},v1={JambonzSignature.Of("wh_secret", now, Encoding.UTF8.GetBytes(body))}"
            );
        }

        using var response = await host.Client.SendAsync(request);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
