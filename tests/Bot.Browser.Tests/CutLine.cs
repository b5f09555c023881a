using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Bot.Browser.Tests;

/// <summary>A line to the host that can be cut, be dead, and be mended, as a resident's network.</summary>
internal sealed class CutLine : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, byte> _open = new();
    private readonly CancellationTokenSource _over = new();
    private readonly Uri _host;
    private readonly Task _running;
    private volatile bool _isCut;
    private volatile TaskCompletionSource _flows = Flowing();

    public CutLine(string host)
    {
        _host = new Uri(host);
        _listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _running = AcceptAsync();
    }

    public string Address { get; }

    /// <summary>Ends every connection, and refuses new ones.</summary>
    public void Cut()
    {
        _isCut = true;
        foreach (var socket in _open.Keys)
        {
            socket.Close(0);
        }
    }

    /// <summary>Nothing passes any more, and nobody is told so.</summary>
    public void Stall() => _flows = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Mend()
    {
        _isCut = false;
        _flows.TrySetResult();
    }

    public void Dispose()
    {
        _over.Cancel();
        Mend();
        Cut();
        _listener.Dispose();
        _running.GetAwaiter().GetResult();
        _over.Dispose();
    }

    private static TaskCompletionSource Flowing()
    {
        var flows = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        flows.SetResult();
        return flows;
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_over.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket near)
    {
        var far = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _open[near] = _open[far] = 0;
        try
        {
            if (!_isCut)
            {
                await far.ConnectAsync(_host.Host, _host.Port, _over.Token);
                await await Task.WhenAny(PassAsync(near, far), PassAsync(far, near));
            }
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The one end or the other hung up, or the line was cut.
        }
        finally
        {
            foreach (var socket in (Socket[])[near, far])
            {
                _open.TryRemove(socket, out _);
                socket.Close(0);
            }
        }
    }

    private async Task PassAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await from.ReceiveAsync(buffer, _over.Token)) > 0)
        {
            await _flows.Task;
            await to.SendAsync(buffer.AsMemory(0, count), _over.Token);
        }
    }
}
