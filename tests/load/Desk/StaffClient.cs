using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Bot.Load.Desk;

/// <summary>One browser of staff at the desk's API, with its cookies.</summary>
internal sealed class StaffClient(Uri address) : IDisposable
{
    private readonly HttpClient _client = new(
        new SocketsHttpHandler { CookieContainer = new CookieContainer(), PooledConnectionLifetime = TimeSpan.FromMinutes(5) }
    )
    {
        BaseAddress = new Uri(address, "/staff/api/"),
        Timeout = TimeSpan.FromSeconds(60),
    };

    /// <summary>How long lists took, all clients together.</summary>
    public static ConcurrentBag<double> Lists { get; } = [];

    /// <summary>How long it took to open a conversation: what is known of it, and its time line.</summary>
    public static ConcurrentBag<double> Opens { get; } = [];

    /// <summary>Signs in with a first password and changes it.</summary>
    public async Task SignInAsync(string userName, string firstPassword, CancellationToken cancellationToken)
    {
        const string next = "a passphrase that is long enough";
        (await PostAsync("session", new { userName, password = firstPassword }, cancellationToken)).Dispose();
        (await PostAsync("session/password", new { current = firstPassword, next }, cancellationToken)).Dispose();
    }

    public async Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var response = await _client.GetAsync(path, cancellationToken);
        return await ReadAsync(response, path, cancellationToken);
    }

    public async Task<JsonElement> ListAsync(string path, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var list = await GetAsync(path, cancellationToken);
        Lists.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return list;
    }

    /// <returns>The entries.</returns>
    public async Task<IReadOnlyList<JsonElement>> OpenAsync(string conversation, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var detail = GetAsync($"conversations/{conversation}", cancellationToken);
        var entries = await GetAsync($"conversations/{conversation}/entries?take=60", cancellationToken);
        await detail;
        Opens.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return [.. entries.GetProperty("items").EnumerateArray()];
    }

    public Task<HttpResponseMessage> PostAsync(string path, object body, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, path, body, cancellationToken);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Bot-Request", "1");
        var response = await _client.SendAsync(request, cancellationToken);
        return response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.Conflict
            ? response
            : throw new InvalidOperationException(
                $"{method} {path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}"
            );
    }

    /// <summary>The event stream, from a place on; ends when the host ends it.</summary>
    public async IAsyncEnumerable<(string? Id, string Name, JsonElement Data)> EventsAsync(
        string? lastEventId,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "events");
        request.Headers.Add("X-Bot-Background", "1");
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        string? id = null,
            name = null,
            line;
        while ((line = await reader.ReadLineAsync(cancellationToken)) is not null)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                id = line[4..];
            }
            else if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line[7..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal) && name is not null)
            {
                using var data = JsonDocument.Parse(line[6..]);
                yield return (id, name, data.RootElement.Clone());
                (id, name) = (null, null);
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, string path, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"GET {path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}"
            );
        }

        using var document = await JsonDocument.ParseAsync(
            await response.Content.ReadAsStreamAsync(cancellationToken),
            default,
            cancellationToken
        );
        return document.RootElement.Clone();
    }
}
