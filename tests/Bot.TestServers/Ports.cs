using System.Net;
using System.Net.Sockets;

namespace Bot.TestServers;

/// <summary>Free ports on the loopback address.</summary>
public static class Ports
{
    /// <summary>A port that nothing listened on a moment ago.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
