using System.Collections.Concurrent;
using System.Text.Json;

namespace Bot.Load;

/// <summary>
/// Stands in for WhatsApp's cloud: takes what the hosts send, and misbehaves as asked. While it hangs, every second message does reach the
/// resident although no answer comes, and a status says so later, as the cloud does.
/// </summary>
internal sealed class FakeGraph : IAsyncDisposable
{
    public const string AppSecret = "load-app-secret";
    public const string PhoneNumberId = "100200300";

    private readonly ConcurrentDictionary<string, WhatsAppResident> _residents = new(StringComparer.Ordinal);
    private readonly WebApplication _app;
    private int _taken;
    private int _hung;

    private FakeGraph(WebApplication app) => _app = app;

    /// <summary>Null: it works.</summary>
    public string? Fault { get; set; }

    public IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["WhatsApp__AppSecret"] = AppSecret,
            ["WhatsApp__VerifyToken"] = "load-verify",
            ["WhatsApp__AccessToken"] = "load-access",
            ["WhatsApp__GraphUrl"] = _app.Urls.First(),
        };

    public static async Task<FakeGraph> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var graph = new FakeGraph(app);
        app.MapPost("/{version}/{number}/messages", (Delegate)graph.TakeAsync);
        await app.StartAsync();
        return graph;
    }

    public WhatsAppResident Resident(Resident resident, HttpClient client, Uri address)
    {
        var made = new WhatsAppResident(resident, client, address);
        return _residents[made.WaId] = made;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        if (!body.RootElement.TryGetProperty("to", out var to))
        {
            return Results.Json(new { success = true }); // a read receipt
        }

        switch (Fault)
        {
            case "channel-500":
                return Results.Json(new { error = new { code = 131000, message = "Something went wrong" } }, statusCode: 500);
            case "channel-reset":
                context.Abort();
                return Results.Empty;
            case "channel-hang":
                var reaches = Interlocked.Increment(ref _hung) % 2 == 0;
                var hidden = reaches ? Deliver(to.GetString()!, body.RootElement) : null;
                await Task.Delay(TimeSpan.FromSeconds(3));
                if (hidden is not null)
                {
                    await Report(to.GetString()!, body.RootElement, hidden);
                }

                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return Results.Empty;
            default:
                var id = Deliver(to.GetString()!, body.RootElement);
                return Results.Json(
                    new
                    {
                        messaging_product = "whatsapp",
                        contacts = new[] { new { wa_id = to.GetString() } },
                        messages = new[] { new { id } },
                    }
                );
        }
    }

    private string Deliver(string to, JsonElement message)
    {
        if (_residents.TryGetValue(to.TrimStart('+'), out var resident) && message.TryGetProperty("text", out var text))
        {
            resident.Take(text.GetProperty("body").GetString()!);
        }

        return $"wamid.out{Interlocked.Increment(ref _taken)}";
    }

    private Task Report(string to, JsonElement message, string id)
    {
        var opaque = message.TryGetProperty("biz_opaque_callback_data", out var data) ? data.GetString() : null;
        return _residents[to.TrimStart('+')].ReportAsync(id, opaque);
    }
}
