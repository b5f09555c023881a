using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Bot.Browser.Tests;

/// <summary>WhatsApp's cloud on a port of its own: takes every message, and keeps the words.</summary>
internal sealed class GraphServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private int _number;

    public GraphServer()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>What residents read on WhatsApp, as the Cloud API was asked to send it.</summary>
    public ConcurrentQueue<string> Sent { get; } = [];

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream);
            var body = await reader.ReadToEndAsync();
            var isReceipt = body.Contains("\"status\"", StringComparison.Ordinal);
            if (!isReceipt)
            {
                Sent.Enqueue(body);
            }

            var answer = isReceipt
                ? "{\"success\":true}"
                : JsonSerializer.Serialize(
                    new
                    {
                        messaging_product = "whatsapp",
                        messages = new[] { new { id = $"wamid.out{Interlocked.Increment(ref _number)}", message_status = "accepted" } },
                    }
                );
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer));
            context.Response.Close();
        }
    }
}
