using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Load;

/// <summary>A resident on WhatsApp: signed webhooks in, calls of the cloud out.</summary>
internal sealed class WhatsAppResident(Resident resident, HttpClient client, Uri address) : IResidentClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private int _last;

    public Resident Resident => resident;

    public string WaId { get; } = string.Create(CultureInfo.InvariantCulture, $"8529{resident.Number:D7}");

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<TimeSpan> SendAsync(int message, CancellationToken cancellationToken)
    {
        resident.Sending(message);
        return await PostAsync(
            new JsonObject
            {
                ["contacts"] = new JsonArray(
                    new JsonObject
                    {
                        ["profile"] = new JsonObject { ["name"] = "R" },
                        ["wa_id"] = WaId,
                    }
                ),
                ["messages"] = new JsonArray(
                    new JsonObject
                    {
                        ["from"] = WaId,
                        ["id"] = $"wamid.in{resident.Text(message)}",
                        ["timestamp"] = Now(),
                        ["type"] = "text",
                        ["text"] = new JsonObject { ["body"] = resident.Text(message) },
                    }
                ),
            },
            cancellationToken
        );
    }

    public Task ListenAsync(CancellationToken cancellationToken) =>
        resident.Complete.WaitAsync(cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>A reply reached the telephone.</summary>
    public void Take(string text)
    {
        lock (_taken)
        {
            if (_taken.Add(text) && int.TryParse(text.Split('-')[^1], out var message))
            {
                if (message < _last)
                {
                    resident.CountReordered();
                }

                _last = Math.Max(_last, message);
            }

            resident.Reply(text);
        }
    }

    /// <summary>The cloud's word that a message arrived.</summary>
    public Task ReportAsync(string id, string? opaque) =>
        PostAsync(
            new JsonObject
            {
                ["statuses"] = new JsonArray(
                    new JsonObject
                    {
                        ["id"] = id,
                        ["status"] = "delivered",
                        ["timestamp"] = Now(),
                        ["recipient_id"] = WaId,
                        ["biz_opaque_callback_data"] = opaque,
                    }
                ),
            },
            CancellationToken.None
        );

    /// <summary>The telephone shows what came; what did not come is lost.</summary>
    public Task CheckAsync(int last, CancellationToken cancellationToken)
    {
        lock (_taken)
        {
            resident.Check(
                [
                    .. Enumerable.Range(1, last).Select(resident.Text),
                    .. _taken.OrderBy(t => int.Parse(t.Split('-')[^1], CultureInfo.InvariantCulture)),
                ],
                last
            );
        }

        return Task.CompletedTask;
    }

    private static string Now() => DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private async Task<TimeSpan> PostAsync(JsonObject value, CancellationToken cancellationToken)
    {
        value["messaging_product"] = "whatsapp";
        value["metadata"] = new JsonObject { ["display_phone_number"] = "85230000000", ["phone_number_id"] = FakeGraph.PhoneNumberId };
        var delivery = new JsonObject
        {
            ["object"] = "whatsapp_business_account",
            ["entry"] = new JsonArray(
                new JsonObject { ["id"] = "1", ["changes"] = new JsonArray(new JsonObject { ["field"] = "messages", ["value"] = value }) }
            ),
        };
        var body = JsonSerializer.SerializeToUtf8Bytes(delivery);
        var signature = "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(FakeGraph.AppSecret), body));
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience; await Task.Delay(Random.Shared.Next(100, 500), cancellationToken))
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/channels/whatsapp/webhook"));
                request.Headers.Add("X-Hub-Signature-256", signature);
                request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
                using var response = await client.SendAsync(request, cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    return Stopwatch.GetElapsedTime(started);
                }

                if ((int)response.StatusCode < 500)
                {
                    throw new InvalidOperationException($"The webhook answered {(int)response.StatusCode}.");
                }
            }
            catch (Exception problem)
                when (problem is HttpRequestException or IOException
                    || (problem is OperationCanceledException && !cancellationToken.IsCancellationRequested)
                )
            {
                // Sent again, as the cloud does.
            }

            resident.Retries++;
        }

        throw new TimeoutException($"The webhook took nothing for {Patience.TotalSeconds:0} s.");
    }
}
