using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Payloads;
using Bot.Host.Delivery;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>Calls the Graph. Errors are answers; only a broken connection or a time-out is an exception.</summary>
internal sealed class GraphClient(HttpClient http, IOptionsMonitor<WhatsAppOptions> options)
{
    /// <summary>POST <c>/{phone number id}/messages</c>.</summary>
    public async Task<GraphAnswer> MessageAsync(string phoneNumberId, JsonObject message, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, $"{Uri.EscapeDataString(phoneNumberId)}/messages");
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(message.ToJsonString()))
        {
            Headers = { ContentType = new("application/json") },
        };
        using var response = await http.SendAsync(request, cancellationToken);
        return await ReadAsync(response, cancellationToken);
    }

    /// <summary>Uploads a file of ours; the id under which it can be sent, or the error.</summary>
    public async Task<(string? MediaId, GraphAnswer Answer)> UploadAsync(
        string phoneNumberId,
        Stream file,
        string contentType,
        string name,
        CancellationToken cancellationToken
    )
    {
        using var request = Request(HttpMethod.Post, $"{Uri.EscapeDataString(phoneNumberId)}/media");
        using var content = new StreamContent(file) { Headers = { ContentType = new(contentType) } };
        request.Content = new MultipartFormDataContent
        {
            { new StringContent("whatsapp"), "messaging_product" },
            { new StringContent(contentType), "type" },
            { content, "file", name },
        };
        using var response = await http.SendAsync(request, cancellationToken);
        var body = await ResponseBody.ReadAsync(response, cancellationToken);
        return (response.IsSuccessStatusCode ? body.Text("id") : null, Answer(response, body));
    }

    /// <summary>Where a resident's file is; good for five minutes.</summary>
    public async Task<(Uri? Address, long? Size, GraphAnswer Answer)> MediaAsync(string mediaId, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Get, Uri.EscapeDataString(mediaId));
        using var response = await http.SendAsync(request, cancellationToken);
        var body = await ResponseBody.ReadAsync(response, cancellationToken);
        var address = response.IsSuccessStatusCode && Uri.TryCreate(body.Text("url"), UriKind.Absolute, out var url) ? url : null;
        return (address, (long?)body.Number("file_size"), Answer(response, body));
    }

    /// <summary>The file itself. The token goes along, so only to https, or to the host that the Graph itself is on.</summary>
    public Task<HttpResponseMessage> DownloadAsync(Uri address, CancellationToken cancellationToken)
    {
        var graph = new Uri(options.CurrentValue.GraphUrl);
        if (address.Scheme != "https" && address.Host != graph.Host)
        {
            throw new HttpRequestException("The file's address is not an https one.");
        }

        var request = new HttpRequestMessage(HttpMethod.Get, address);
        Authorise(request);
        return http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(
            method,
            $"{options.CurrentValue.GraphUrl.TrimEnd('/')}/{options.CurrentValue.ApiVersion}/{path}"
        );
        Authorise(request);
        return request;
    }

    private void Authorise(HttpRequestMessage request) =>
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.CurrentValue.AccessToken);

    private static async Task<GraphAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        Answer(response, await ResponseBody.ReadAsync(response, cancellationToken));

    private static GraphAnswer Answer(HttpResponseMessage response, JsonElement? body)
    {
        var code = (int?)body.Field("error").Number("code") ?? 0;
        var id = response.IsSuccessStatusCode ? body?.Items("messages").Select(message => message.Text("id")).FirstOrDefault() : null;
        return new((int)response.StatusCode, id, code, RetryAfter.Of(response));
    }
}
