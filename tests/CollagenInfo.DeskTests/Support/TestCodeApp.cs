using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace CollagenInfo.DeskTests.Support;

/// <summary>A code app as RFC 6238 says: what people have on their phones.</summary>
internal static class TestCodeApp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code that the app shows now, or one that it shows so many half minutes later.</summary>
    public static string CodeFor(string key, int later = 0)
    {
        var message = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(message, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30 + later);
#pragma warning disable CA5350 // The standard of code apps.
        var hash = HMACSHA1.HashData(BytesOf(key), message);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] BytesOf(string key)
    {
        var bits = string.Concat(key.Select(letter => Base32.IndexOf(letter).ToString("b5", CultureInfo.InvariantCulture)));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(place => Convert.ToByte(bits.Substring(place * 8, 8), 2))];
    }
}
