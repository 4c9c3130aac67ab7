namespace CollagenInfo.Tests.Checks;

public class NeedleLengthCheckTests
{
    [Theory]
    [InlineData("Needles of .5 mm.", "The length '.5 mm' cannot be right. Write the zero: 0.5 mm.")]
    [InlineData(
        "Needles of 5 mm.",
        "The length '5 mm' cannot be right. No needle length above 3 mm stands in patient text; look for a lost zero or point."
    )]
    [InlineData("Needles of 5mm.", "The length '5 mm' cannot be right.")]
    [InlineData("5-1.0 mm needles", "The length '5 mm' cannot be right.")]
    [InlineData("from 5 to 2 mm", "The length '5 mm' cannot be right.")]
    [InlineData("from .5 to 2 millimeters", "The length '.5 mm' cannot be right.")]
    [InlineData("up to 3.5 mm", "The length '3.5 mm' cannot be right.")]
    [InlineData("of 15 millimetres", "The length '15 mm' cannot be right.")]
    public void A_bare_or_impossible_length_is_told_with_its_line(string text, string told)
    {
        using var folder = new TestContentFolder().With("aftercare/makeup.md", TestContentFolder.Makeup + "\n\nFirst.\n" + text);

        var line = Assert.Single(folder.Open().Problems.Where(problem => problem.Rule == "needle-length").Lines());

        Assert.StartsWith($"aftercare/makeup.md:9: error needle-length: {told}", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Needles of 0.5 to 2.5 mm.")]
    [InlineData("Needles of 3 mm.")]
    [InlineData("Take 5 to 10 minutes.")]
    [InlineData("On page 12, mmm.")]
    [InlineData("WCAG 2.2, and 320 pixels.")]
    public void A_length_that_can_be_right_passes(string text)
    {
        using var folder = new TestContentFolder().With("aftercare/makeup.md", TestContentFolder.Makeup + "\n\n" + text);

        Assert.Empty(folder.Open().Problems);
    }

    [Theory]
    [InlineData("0.5 to 3.0 mm", 0)]
    [InlineData("0.5 to 5 mm", 1)]
    public void A_fact_with_an_impossible_length_is_told(string length, int problems)
    {
        using var folder = new TestContentFolder().With(
            "facts.yml",
            TestContentFolder.Facts + $"\n  needle:\n    value: {length}\n    label: Needle\n    basis: clinic-practice\n"
        );

        Assert.Equal(
            Enumerable.Repeat(("needle-length", "facts.yml", 6), problems),
            folder.Open().Problems.Select(problem => (problem.Rule, problem.File, problem.Line))
        );
    }
}
