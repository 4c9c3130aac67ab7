using System.Net;

namespace CollagenInfo.Web.Insight;

/// <summary>
/// The part of an IP address that tells one client from another: all of an IPv4 address, the first half of an IPv6 address, which
/// a household shares.
/// </summary>
internal static class ClientNetwork
{
    public static byte[] BytesOf(IPAddress client)
    {
        var bytes = (client.IsIPv4MappedToIPv6 ? client.MapToIPv4() : client).GetAddressBytes();
        return bytes.Length > 4 ? bytes[..8] : bytes;
    }

    /// <summary>The same as text; empty for all clients without a known address.</summary>
    public static string NameOf(IPAddress? client) => client is null ? "" : Convert.ToHexString(BytesOf(client));
}
