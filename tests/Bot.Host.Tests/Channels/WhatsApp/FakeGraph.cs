using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Tests.Channels.Samples;

namespace Bot.Host.Tests.Channels.WhatsApp;

/// <summary>
/// WhatsApp's cloud as far as we call it, and strict: every limit of protocols §5.2 is checked, the window is kept, and errors are answered
/// as it answers them. What it takes it keeps for the test to look at.
/// </summary>
internal sealed class FakeGraph : HttpMessageHandler
{
    private readonly ConcurrentQueue<(int Status, int Code, string? RetryAfter)> _errors = new();
    private int _number;

    public ConcurrentQueue<JsonObject> Taken { get; } = new();

    public ConcurrentQueue<JsonObject> Receipts { get; } = new();

    public ConcurrentQueue<string> Refused { get; } = new();

    public ConcurrentDictionary<string, byte[]> Media { get; } = new();

    /// <summary>Numbers that have not written within 24 hours: free text to them is refused with 131047.</summary>
    public ConcurrentDictionary<string, bool> Closed { get; } = new();

    /// <summary>While set, the next message is taken and its answer never comes.</summary>
    public bool LosesAnswer { get; set; }

    /// <summary>Tells of files as ever and then has none of them to download.</summary>
    public bool LosesFiles { get; set; }

    public Action<JsonObject, string>? OnTaken { get; set; }

    /// <summary>Answers the next message with this error.</summary>
    public void Fail(int code, int status = 400, string? retryAfter = null) => _errors.Enqueue((status, code, retryAfter));

    public IReadOnlyList<string> Texts =>
        [
            .. Taken.Select(message =>
                message["text"]?["body"]?.GetValue<string>() ?? message["interactive"]?["body"]?["text"]?.GetValue<string>() ?? ""
            ),
        ];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Authorization?.ToString() != "Bearer graph-token")
        {
            return Error(401, 190);
        }

        var path = request.RequestUri!.AbsolutePath;
        if (request.Method == HttpMethod.Get)
        {
            return File(path.Split('/')[^1], request.RequestUri.Host);
        }

        if (path != "/v24.0/1555/messages")
        {
            return path == "/v24.0/1555/media" ? Json(200, new JsonObject { ["id"] = "uploaded-1" }) : Error(404, 100);
        }

        var message = (JsonObject)
            (await JsonNode.ParseAsync(await request.Content!.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken))!;
        if (message["status"] is not null)
        {
            Receipts.Enqueue(message);
            return MessageRules.Unknown(message) is { } odd ? Refuse(odd) : Json(200, Answer(1));
        }

        if (_errors.TryDequeue(out var error))
        {
            return Error(error.Status, error.Code, error.RetryAfter);
        }

        if (MessageRules.Problem(message) is { } problem)
        {
            return Refuse(problem);
        }

        if (Closed.ContainsKey(message["to"]?.GetValue<string>() ?? "") && message["type"]!.GetValue<string>() != "template")
        {
            return Error(400, 131047);
        }

        var id = $"wamid.out{Interlocked.Increment(ref _number)}";
        Taken.Enqueue(message);
        OnTaken?.Invoke(message, id);
        if (LosesAnswer)
        {
            LosesAnswer = false;
            throw new HttpRequestException("The connection broke.");
        }

        var sent = Answer(0);
        sent["messages"]![0]!["id"] = id;
        return Json(200, sent);
    }

    private HttpResponseMessage Refuse(string problem)
    {
        Refused.Enqueue(problem);
        return Error(400, 100);
    }

    // As the checklist shows them: taken, marked as read, refused.
    private static JsonObject Answer(int which) => ProtocolSamples.Read("whatsapp.answers.jsonl")[which];

    private HttpResponseMessage File(string id, string host)
    {
        if (host == "media.test")
        {
            return Media.TryGetValue(id, out var bytes) && !LosesFiles
                ? new(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) }
                : Error(404, 100);
        }

        return Media.TryGetValue(id, out var known)
            ? Json(
                200,
                new JsonObject
                {
                    ["url"] = $"https://media.test/{id}",
                    ["mime_type"] = "application/octet-stream",
                    ["file_size"] = known.Length,
                }
            )
            : Error(400, 100);
    }

    private static HttpResponseMessage Error(int status, int code, string? retryAfter = null)
    {
        var error = Answer(2);
        (error["error"]!["message"], error["error"]!["code"]) = ($"(#{code}) no", code);
        var response = Json(status, error);
        if (retryAfter is not null)
        {
            response.Headers.Add("Retry-After", retryAfter);
        }

        return response;
    }

    private static HttpResponseMessage Json(int status, JsonObject body) =>
        new((HttpStatusCode)status) { Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json") };
}
