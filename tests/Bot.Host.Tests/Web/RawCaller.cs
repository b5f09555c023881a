using System.Net.Sockets;
using System.Text;

namespace Bot.Host.Tests.Web;

/// <summary>A bare connection, for callers that no HTTP library would play.</summary>
internal sealed class RawCaller : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly TcpClient _connection = new();
    private readonly Uri _host;

    private RawCaller(Uri host) => _host = host;

    public static async Task<RawCaller> ConnectAsync(Uri host)
    {
        var caller = new RawCaller(host);
        await caller._connection.ConnectAsync(host.Host, host.Port);
        return caller;
    }

    /// <summary>Sends the text as it is; false when the host has closed the connection.</summary>
    public async Task<bool> SendAsync(string text)
    {
        try
        {
            await _connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text));
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The begin of a POST whose body is to follow.</summary>
    public Task<bool> BeginPostAsync(string path, string? authorization = null, string type = "application/json", int length = 4_000) =>
        SendAsync(
            $"POST {path} HTTP/1.1\r\nHost: {_host.Authority}\r\nContent-Type: {type}\r\n"
                + $"{(authorization is null ? "" : $"Authorization: {authorization}\r\n")}Content-Length: {length}\r\n\r\n"
        );

    /// <summary>Asks for a socket and takes the agreement to it.</summary>
    public async Task UpgradeAsync(Uri address)
    {
        await SendAsync(
            $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {_host.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        );
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await _connection.GetStream().ReadExactlyAsync(one);
            head.Append((char)one[0]);
        }

        Assert.StartsWith("HTTP/1.1 101", head.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Sends a piece, and again after each pause, until the host ends the connection; then what the host said.</summary>
    /// <exception cref="TimeoutException">It still holds the connection after a minute.</exception>
    public async Task<string> TrickleAsync(string piece, TimeSpan pause)
    {
        var ended = ReadToEndAsync();
        using var every = new PeriodicTimer(pause);
        while (!ended.IsCompleted && await SendAsync(piece))
        {
            await Task.WhenAny(ended, every.WaitForNextTickAsync().AsTask());
        }

        return await ended;
    }

    /// <summary>What the host says until it ends the connection.</summary>
    /// <exception cref="TimeoutException">It still holds the connection after a minute.</exception>
    public async Task<string> ReadToEndAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        var said = new StringBuilder();
        var buffer = new byte[4_096];
        try
        {
            while (await _connection.GetStream().ReadAsync(buffer, limit.Token) is > 0 and var read)
            {
                said.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }
        }
        catch (IOException)
        {
            // Cut off instead of closed.
        }
        catch (OperationCanceledException exception)
        {
            throw new TimeoutException("The host holds the connection.", exception);
        }

        return said.ToString();
    }

    public void Dispose() => _connection.Dispose();
}
