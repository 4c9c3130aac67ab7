using System.Net;

namespace CollagenInfo.Web.Insight;

/// <summary>
/// What tells one client from another: a home has one address, or in the newer form of addresses all that share their first half.
/// </summary>
internal static class ClientNetwork
{
    public static byte[] BytesOf(IPAddress client)
    {
        var bytes = (client.IsIPv4MappedToIPv6 ? client.MapToIPv4() : client).GetAddressBytes();
        return bytes.Length > 4 ? bytes[..8] : bytes;
    }

    /// <summary>The same as a text; one for all whose address is not known.</summary>
    public static string NameOf(IPAddress? client) => client is null ? "" : Convert.ToHexString(BytesOf(client));
}
