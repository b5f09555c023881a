using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff.Outside.Chatwoot;

/// <summary>Chatwoot's REST: the API inbox for what residents do, the account's for what the bot does (protocols §7).</summary>
internal sealed class ChatwootClient(HttpClient http, IOptions<ChatwootOptions> options)
{
    private string Inbox => $"public/api/v1/inboxes/{Uri.EscapeDataString(options.Value.Inbox)}/contacts";

    private string Account => $"api/v1/accounts/{options.Value.AccountId}/conversations";

    public Task<HttpResponseMessage> AddContactAsync(string identifier, string name, CancellationToken cancellationToken) =>
        PostAsync(Inbox, new JsonObject { ["identifier"] = identifier, ["name"] = name }, asBot: false, cancellationToken);

    public Task<HttpResponseMessage> AddConversationAsync(string contact, CancellationToken cancellationToken) =>
        PostAsync($"{Inbox}/{Uri.EscapeDataString(contact)}/conversations", new JsonObject(), asBot: false, cancellationToken);

    /// <summary>What the resident says.</summary>
    /// <param name="echo">Our id of the message.</param>
    public Task<HttpResponseMessage> SayAsync(
        string contact,
        string conversation,
        string text,
        string echo,
        CancellationToken cancellationToken
    ) =>
        PostAsync(
            $"{Inbox}/{Uri.EscapeDataString(contact)}/conversations/{Uri.EscapeDataString(conversation)}/messages",
            new JsonObject { ["content"] = text, ["echo_id"] = echo },
            asBot: false,
            cancellationToken
        );

    /// <summary>A note that agents see and the resident's side does not.</summary>
    public Task<HttpResponseMessage> NoteAsync(string conversation, string text, CancellationToken cancellationToken) =>
        PostAsync(
            $"{Account}/{Uri.EscapeDataString(conversation)}/messages",
            new JsonObject
            {
                ["content"] = text,
                ["message_type"] = "outgoing",
                ["private"] = true,
            },
            asBot: true,
            cancellationToken
        );

    /// <param name="status"><c>open</c>: agents have it; <c>resolved</c>: it is over.</param>
    public Task<HttpResponseMessage> ToggleAsync(string conversation, string status, CancellationToken cancellationToken) =>
        PostAsync(
            $"{Account}/{Uri.EscapeDataString(conversation)}/toggle_status",
            new JsonObject { ["status"] = status },
            asBot: true,
            cancellationToken
        );

    /// <summary>A field of the answer as text, whether Chatwoot wrote a number or a text; null when it is not there.</summary>
    public static async Task<string?> FieldAsync(HttpResponseMessage response, string name, CancellationToken cancellationToken)
    {
        try
        {
            return (
                await JsonNode.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken)
                as JsonObject
            )?[name]?.ToString();
        }
        catch (JsonException)
        {
            return null; // no Chatwoot answered; the caller says so
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string path, JsonObject body, bool asBot, CancellationToken cancellationToken)
    {
        var root = options.Value.Address!.AbsoluteUri.TrimEnd('/');
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{root}/{path}");
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        };
        if (asBot)
        {
            request.Headers.Add("api_access_token", options.Value.AccessToken);
        }

        return await http.SendAsync(request, cancellationToken);
    }
}
