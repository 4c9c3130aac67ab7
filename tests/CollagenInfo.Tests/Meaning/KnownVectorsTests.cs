using CollagenInfo.Content.Meaning;

namespace CollagenInfo.Tests.Meaning;

/// <summary>Vectors are kept on disk, because the model needs half a minute for all examples.</summary>
public sealed class KnownVectorsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("collagen-info-vectors-");

    private string File => Path.Combine(folder.FullName, "vectors.bin");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void They_are_the_same_after_a_restart()
    {
        var first = Of("when can i swim", "does it hurt");
        var written = System.IO.File.GetLastWriteTimeUtc(File);

        var again = Of("does it hurt", "when can i swim");

        Assert.Equal(first[0], again[1]);
        Assert.Equal(first[1], again[0]);
        Assert.Equal(written, System.IO.File.GetLastWriteTimeUtc(File));
    }

    [Fact]
    public void Texts_that_are_gone_are_forgotten()
    {
        Of("when can i swim", "does it hurt");
        var both = new FileInfo(File).Length;

        Of("does it hurt");

        Assert.True(new FileInfo(File).Length < both);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(700)]
    public void A_damaged_file_is_as_good_as_none(int kept)
    {
        var whole = Of("when can i swim");
        System.IO.File.WriteAllBytes(File, [.. System.IO.File.ReadAllBytes(File).Take(kept), 7]);

        Assert.Equal(whole[0], Of("when can i swim")[0]);
        Assert.True(new FileInfo(File).Length > 700);
    }

    /// <summary>Another program may be writing what is younger than an hour.</summary>
    [Fact]
    public void What_a_killed_program_has_left_is_removed()
    {
        Of("when can i swim");
        foreach (var (name, age) in new[] { ("old", 2), ("young", 0) })
        {
            System.IO.File.WriteAllText($"{File}.{name}.tmp", "half");
            System.IO.File.SetLastWriteTimeUtc($"{File}.{name}.tmp", DateTime.UtcNow.AddHours(-age));
        }

        Of("when can i swim");

        Assert.Equal(["vectors.bin", "vectors.bin.young.tmp"], folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_nothing_can_be_kept_they_are_read_again()
    {
        System.IO.File.WriteAllText(Path.Combine(folder.FullName, "file"), "");

        Assert.Single(new KnownVectors(Path.Combine(folder.FullName, "file")).Of(["a"], TestModel.Shared, CancellationToken.None));
        Assert.Single(new KnownVectors(null).Of(["a"], TestModel.Shared, CancellationToken.None));
    }

    private float[][] Of(params string[] texts) => new KnownVectors(folder.FullName).Of(texts, TestModel.Shared, CancellationToken.None);
}
