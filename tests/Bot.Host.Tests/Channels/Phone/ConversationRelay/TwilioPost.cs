using Bot.Host.Channels.Phone.ConversationRelay;

namespace Bot.Host.Tests.Channels.Phone.ConversationRelay;

/// <summary>A signed form post of the carrier.</summary>
internal static class TwilioPost
{
    public static async Task<CallerAnswer> SendAsync(
        HttpClient client,
        string path,
        Dictionary<string, string> fields,
        string? signature = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add(
            "X-Twilio-Signature",
            signature ?? TwilioSignature.Of(RelayUnderTest.AuthToken, RelayUnderTest.Address + path, fields)
        );
        using var response = await client.SendAsync(request);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
