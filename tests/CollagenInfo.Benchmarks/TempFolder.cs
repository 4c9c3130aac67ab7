namespace CollagenInfo.Benchmarks;

/// <summary>A temporary folder, deleted after the measurement.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("collageninfo-benchmark-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
