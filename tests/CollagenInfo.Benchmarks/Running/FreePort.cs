using System.Net;
using System.Net.Sockets;

namespace CollagenInfo.Benchmarks.Running;

/// <summary>A port of this machine that nobody listens on.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
