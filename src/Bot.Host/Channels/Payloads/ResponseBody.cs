using System.Text.Json;

namespace Bot.Host.Channels.Payloads;

/// <summary>Reads what another system answered us.</summary>
internal static class ResponseBody
{
    /// <summary>The answer's JSON; null when it is none, as a proxy's page is: then the status has to say enough.</summary>
    public static async Task<JsonElement?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<JsonElement>(
                await response.Content.ReadAsStreamAsync(cancellationToken),
                cancellationToken: cancellationToken
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
