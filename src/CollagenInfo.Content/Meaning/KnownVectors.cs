using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Content.Meaning;

/// <summary>
/// The vectors of texts that the model has read before, so that it reads each text once. They are kept on disk for the next start.
/// </summary>
/// <param name="folder">Where they are kept; null if only in memory.</param>
public sealed class KnownVectors(string? folder)
{
    private const int SumLength = SHA256.HashSizeInBytes;

    /// <summary>A text is known by the first half of its SHA-256.</summary>
    private const int KeyLength = 16;

    private const int EntryLength = KeyLength + (LanguageModel.Length * sizeof(float));

    /// <summary>After so many texts they are kept, so that a program that is stopped goes on where it was.</summary>
    private const int Portion = 4_000;

    private static readonly byte[] Head = Encoding.UTF8.GetBytes($"vectors of {LanguageModel.Name}\n");

    private readonly string? path = folder is null ? null : Path.Combine(folder, "vectors.bin");
    private Dictionary<UInt128, float[]>? known;

    /// <summary>The vectors of texts, in their order. Those of other texts are forgotten.</summary>
    public float[][] Of(IReadOnlyList<string> texts, LanguageModel model, CancellationToken stop)
    {
        var keys = texts.Select(KeyOf).ToList();
        known ??= ReadFile();
        var missing = keys.Zip(texts).Where(text => !known.ContainsKey(text.First)).DistinctBy(text => text.First).ToList();
        foreach (var portion in missing.Chunk(Portion))
        {
            var vectors = model.VectorsOf([.. portion.Select(text => text.Second)], stop);
            foreach (var (text, vector) in portion.Zip(vectors))
            {
                known[text.First] = vector;
            }

            Keep();
        }

        var needed = keys.ToHashSet();
        if (needed.Count < known.Count)
        {
            known = known.Where(entry => needed.Contains(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value);
            Keep();
        }

        return [.. keys.Select(key => known[key])];
    }

    private static UInt128 KeyOf(string text) => MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>What is damaged or cannot be read is as good as not there: the model reads those texts again.</summary>
    private Dictionary<UInt128, float[]> ReadFile()
    {
        try
        {
            if (path is null || !File.Exists(path))
            {
                return [];
            }

            PrivateFile.RemoveLeftovers(path);
            return EntriesOf(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static Dictionary<UInt128, float[]> EntriesOf(ReadOnlySpan<byte> bytes)
    {
        var read = new Dictionary<UInt128, float[]>();
        if (
            !bytes.StartsWith(Head)
            || bytes.Length < Head.Length + SumLength
            || !bytes[^SumLength..].SequenceEqual(SHA256.HashData(bytes[..^SumLength]))
        )
        {
            return read;
        }

        for (var rest = bytes[Head.Length..^SumLength]; rest.Length >= EntryLength; rest = rest[EntryLength..])
        {
            read[MemoryMarshal.Read<UInt128>(rest)] = MemoryMarshal.Cast<byte, float>(rest[KeyLength..EntryLength]).ToArray();
        }

        return read;
    }

    private void Keep()
    {
        if (path is null)
        {
            return;
        }

        using var bytes = new MemoryStream(Head.Length + (known!.Count * EntryLength) + SumLength);
        bytes.Write(Head);
        foreach (var (key, vector) in known)
        {
            bytes.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in key)));
            bytes.Write(MemoryMarshal.AsBytes<float>(vector));
        }

        bytes.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        try
        {
            PrivateFolder.Ensure(folder!);
            PrivateFile.Write(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A disk that is full: the next start reads the texts again.
        }
    }
}
