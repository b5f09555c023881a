using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Bot.Load;

/// <summary>Calls to Direct Line as a client must make them: until they are taken. A repeat is known by its id.</summary>
internal sealed class DirectLineCalls(HttpClient client, Uri address, Action retried)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <param name="took">Gets the time of the request that was taken.</param>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    /// <exception cref="TimeoutException">It was not taken in 90 seconds.</exception>
    public async Task<JsonDocument> SendAsync(
        HttpMethod method,
        string path,
        string bearer,
        object? body,
        CancellationToken cancellationToken,
        Action<TimeSpan>? took = null
    )
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                using var request = new HttpRequestMessage(method, new Uri(address, $"/v3/directline/{path}"));
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
                request.Content = body is null ? null : JsonContent.Create(body);
                using var response = await client.SendAsync(request, cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    var document = await JsonDocument.ParseAsync(
                        await response.Content.ReadAsStreamAsync(cancellationToken),
                        default,
                        cancellationToken
                    );
                    took?.Invoke(Stopwatch.GetElapsedTime(started));
                    return document;
                }

                if ((int)response.StatusCode < 500 && (int)response.StatusCode != 429)
                {
                    throw new InvalidOperationException(
                        $"{method} {path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}"
                    );
                }
            }
            catch (Exception problem)
                when (problem is HttpRequestException or IOException
                    || (problem is OperationCanceledException && !cancellationToken.IsCancellationRequested)
                )
            {
                // The proxy or the host went away in the middle: it may have been taken or not.
            }

            if (since.Elapsed > Patience)
            {
                throw new TimeoutException($"{method} {path} was not taken within {Patience.TotalSeconds:0} s.");
            }

            retried();
            await Task.Delay(Random.Shared.Next(100, 500), cancellationToken);
        }
    }
}
