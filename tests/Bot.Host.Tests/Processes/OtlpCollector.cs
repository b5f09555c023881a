using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Processes;

/// <summary>
/// A collector as far as the exporter needs one: OTLP over gRPC (opentelemetry-proto, collector/*/v1), on a free port without TLS.
/// </summary>
internal sealed class OtlpCollector : IAsyncDisposable
{
    private readonly ConcurrentQueue<byte[]> _taken = new();
    private readonly ConcurrentQueue<Span> _spans = new();
    private readonly WebApplication _app;

    private OtlpCollector(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public IReadOnlyCollection<Span> Spans => _spans;

    /// <summary>Everything that came, traces and metrics, as bytes read as text.</summary>
    public string AllText => string.Concat(_taken.Select(Encoding.UTF8.GetString));

    public static async Task<OtlpCollector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder
            .WebHost.UseUrls("http://127.0.0.1:0")
            .ConfigureKestrel(k => k.ConfigureEndpointDefaults(e => e.Protocols = HttpProtocols.Http2));
        var app = builder.Build();
        var collector = new OtlpCollector(app);
        app.MapPost("/opentelemetry.proto.collector.trace.v1.TraceService/Export", context => collector.TakeAsync(context, isTrace: true));
        app.MapPost(
            "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export",
            context => collector.TakeAsync(context, isTrace: false)
        );
        await app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context, bool isTrace)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var message = body.ToArray()[5..]; // a flag and four bytes of length stand before it
        _taken.Enqueue(message);
        if (isTrace)
        {
            // ExportTraceServiceRequest.resource_spans = 1, ResourceSpans.scope_spans = 2, ScopeSpans.spans = 2.
            foreach (
                var span in Fields(message)
                    .Where(f => f.Number == 1)
                    .SelectMany(r => Fields(r.Bytes))
                    .Where(f => f.Number == 2)
                    .SelectMany(s => Fields(s.Bytes))
                    .Where(f => f.Number == 2)
            )
            {
                var fields = Fields(span.Bytes).ToList();
                _spans.Enqueue(
                    new Span(
                        Convert.ToHexStringLower(fields.First(f => f.Number == 1).Bytes),
                        Encoding.UTF8.GetString(fields.First(f => f.Number == 5).Bytes)
                    )
                );
            }
        }

        context.Response.ContentType = "application/grpc";
        context.Response.AppendTrailer("grpc-status", "0");
        await context.Response.Body.WriteAsync(new byte[5]);
    }

    /// <summary>The fields of a protobuf message; numbers are passed over.</summary>
    private static IEnumerable<(int Number, byte[] Bytes)> Fields(byte[] message)
    {
        var at = 0;
        while (at < message.Length)
        {
            var tag = (int)Varint(message, ref at);
            switch (tag & 7)
            {
                case 0:
                    Varint(message, ref at);
                    break;
                case 1:
                    at += 8;
                    break;
                case 5:
                    at += 4;
                    break;
                default:
                    var length = (int)Varint(message, ref at);
                    yield return (tag >> 3, message[at..(at + length)]);
                    at += length;
                    break;
            }
        }
    }

    private static ulong Varint(byte[] message, ref int at)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = message[at++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }

    /// <param name="TraceId">In lower hexadecimal.</param>
    internal sealed record Span(string TraceId, string Name);
}
