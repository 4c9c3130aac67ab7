using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class PicturesFileTests
{
    private const string Comment = "# Pictures\n#\n#   a.webp:\n#     alt: x\n";

    private static readonly PictureEntry Cheek = new("cheek.webp", "A cheek: day 3", 1200, 1600, 5)
    {
        Consent = new PictureConsent("C-1", new DateOnly(2027, 11, 28), null),
    };

    [Fact]
    public void What_the_desk_writes_is_read_again()
    {
        var text = PictureEdit.Add(Comment, Cheek).Text!;
        var both = PictureEdit.Add(text, new PictureEntry("line.webp", null, 10, 20, 0)).Text!;
        var withdrawn = PictureEdit.Withdraw(both, "cheek.webp", new DateOnly(2026, 11, 29)).Text!;

        Assert.StartsWith(Comment + "cheek.webp:\n  alt: \"A cheek: day 3\"\n  width: 1200\n", text, StringComparison.Ordinal);
        Assert.Equal(Cheek, PictureEdit.ReadFrom(text)["cheek.webp"]);
        Assert.Null(PictureEdit.ReadFrom(both)["line.webp"].Alt);
        Assert.Equal(new DateOnly(2026, 11, 29), PictureEdit.ReadFrom(withdrawn)["cheek.webp"].Consent!.Withdrawn);
        Assert.Equal(Comment, PictureEdit.Remove(PictureEdit.Remove(withdrawn, "cheek.webp").Text!, "line.webp").Text);
    }

    [Theory]
    [InlineData("consent: C-1\n  until: 2026-11-29", true)]
    [InlineData("consent: C-1\n  until: 2026-11-28", false)]
    [InlineData("consent: C-1\n  until: 2027-11-28\n  withdrawn: 2027-01-01", false)]
    [InlineData("consent: C-1\n  until: some day", false)]
    [InlineData("consent: C-1\n  until: 2027-11-28\n  withdrawn: yes", false)]
    [InlineData("consent: C-1", false)]
    [InlineData("until: 2027-11-28", false)]
    [InlineData("width: 10", true)]
    public void A_picture_of_a_patient_is_shown_only_while_that_is_surely_allowed(string keys, bool isShown) =>
        Assert.Equal(
            isShown,
            PictureEdit.ReadFrom($"cheek.webp:\n  alt: A cheek\n  {keys}\n")["cheek.webp"].MayBeShown(new DateOnly(2026, 11, 29))
        );

    [Theory]
    [InlineData("cheek.webp:\n  width: 10\n", "neither 'alt' nor 'decorative'")]
    [InlineData("cheek.webp:\n  alt: A cheek\n  consent: C-1\n", "'until' is missing")]
    [InlineData("cheek.webp:\n  alt: A cheek\n  until: 2027-11-28\n", "'consent' is missing")]
    public void What_is_missing_is_told(string text, string message)
    {
        using var folder = new TestContentFolder().With("pictures.yml", text);

        Assert.Contains(folder.Open().Problems, problem =>
            problem.File == "pictures.yml" && problem.Message.Contains(message, StringComparison.Ordinal)
        );
    }
}
