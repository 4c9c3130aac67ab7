using System.Security.Cryptography;
using System.Text;

namespace CollagenInfo.Content.History;

/// <summary>The id that git gives to bytes: the hash of them behind their length.</summary>
internal static class GitBlob
{
    private const int LettersOfSha256 = 64;

    /// <summary>The id that the repository gives to bytes.</summary>
    /// <param name="bytes">The bytes as git stores them.</param>
    /// <param name="other">Any id of the repository: its length tells the hash.</param>
    public static string IdOf(byte[] bytes, string other)
    {
        byte[] whole = [.. Encoding.ASCII.GetBytes($"blob {bytes.Length}\0"), .. bytes];
        return Convert.ToHexStringLower(other.Length == LettersOfSha256 ? SHA256.HashData(whole) : SHA1.HashData(whole));
    }
}
