using CollagenInfo.Content.Meaning;

namespace CollagenInfo.Tests.Meaning;

/// <summary>The language model that is in the program.</summary>
public class LanguageModelTests
{
    [Fact]
    public void What_means_nearly_the_same_is_nearer_than_what_has_the_same_words()
    {
        var model = TestModel.Shared;
        var vectors = model.VectorsOf(
            ["my ticker hurts", "pain in my heart area", "it hurts my feelings that the ticker is broken", "parking"]
        );

        Assert.True(Likeness(vectors[0], vectors[1]) > Likeness(vectors[0], vectors[3]) + 0.2);
        Assert.True(Likeness(vectors[1], vectors[0]) > Likeness(vectors[1], vectors[2]));
    }

    [Fact]
    public void A_text_has_the_same_vector_alone_and_among_others()
    {
        var alone = TestModel.Shared.VectorsOf(["when can i swim"])[0];
        var among = TestModel.Shared.VectorsOf(["a much longer text that stands beside it in a batch, for padding", "when can i swim"])[1];

        Assert.True(Likeness(alone, among) > 0.999);
    }

    /// <summary>What runs the model would send events to its maker; it reads the variable of the system, not that of .NET.</summary>
    [Fact]
    public void Nothing_is_reported()
    {
        Assert.True(LanguageModel.TurnOffReports());
        if (OperatingSystem.IsLinux())
        {
            Assert.Contains(
                "ORT_DISABLE_TELEMETRY",
                File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "libonnxruntime.so"), System.Text.Encoding.Latin1),
                StringComparison.Ordinal
            );
        }
    }

    private static float Likeness(float[] one, float[] other) => one.Zip(other, (left, right) => left * right).Sum();
}
