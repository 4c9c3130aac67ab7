using System.IO.Compression;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>The bytes of texts that were on the site or that a change began from, each kept once.</summary>
public sealed class KeptTexts(LedgerContext ledger)
{
    /// <summary>Adds bytes to what the ledger will save next, unless it has them; gives their version. Null for null.</summary>
    public async Task<string?> AddAsync(byte[]? bytes)
    {
        if (bytes is null)
        {
            return null;
        }

        var hash = ContentFile.VersionOf(bytes);
        if (await ledger.KeptTexts.FindAsync(hash) is null)
        {
            ledger.KeptTexts.Add(new KeptText { Hash = hash, Deflated = Deflated(bytes) });
        }

        return hash;
    }

    /// <summary>The bytes of this version; null if they are not kept.</summary>
    public async Task<byte[]?> FindAsync(string hash) =>
        await ledger.KeptTexts.FindAsync(hash) is { } text ? Inflated(text.Deflated) : null;

    private static byte[] Deflated(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var packing = new DeflateStream(result, CompressionLevel.Optimal))
        {
            packing.Write(bytes);
        }

        return result.ToArray();
    }

    private static byte[] Inflated(byte[] bytes)
    {
        using var unpacking = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var result = new MemoryStream();
        unpacking.CopyTo(result);
        return result.ToArray();
    }
}
