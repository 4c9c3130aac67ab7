namespace CollagenInfo.Benchmarks;

/// <summary>A folder that is gone when the measurement is over.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("collageninfo-benchmark-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
