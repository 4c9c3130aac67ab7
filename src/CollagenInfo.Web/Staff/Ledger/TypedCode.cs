using System.Security.Cryptography;
using System.Text;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>A code that somebody reads on one screen and types on another, in groups of four: no two of its letters look alike.</summary>
internal static class TypedCode
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Group = 4;

    /// <summary>Makes a code of so many letters, each worth five bits.</summary>
    public static string Create(int length) =>
        string.Join('-', RandomNumberGenerator.GetString(Letters, length).Chunk(Group).Select(group => new string(group)));

    /// <summary>The hash of what was typed, however it was grouped, and whatever was taken for a 0 or 1.</summary>
    public static string HashOf(string? typed)
    {
        var letters = (typed ?? "")
            .ToUpperInvariant()
            .Select(letter =>
                letter switch
                {
                    'O' => '0',
                    'I' or 'L' => '1',
                    _ => letter,
                }
            )
            .Where(Letters.Contains);
        return Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes([.. letters])));
    }
}
