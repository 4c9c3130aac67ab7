using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public class PicturesFileTests
{
    private const string Comment = "# Pictures\n#\n#   a.webp:\n#     alt: x\n";

    private static readonly byte[] Drawn = DrawnPicture.Plain(10, 10, ".webp");

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
        Assert.Equal(
            withdrawn,
            PictureEdit.Withdraw(
                withdrawn.Replace("2026-11-29", "soon", StringComparison.Ordinal),
                "cheek.webp",
                new DateOnly(2026, 11, 29)
            ).Text
        );
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
    [InlineData("consent: C-1\n  until: 2027-11-28\n  withdrawm: 2026-11-01", false)]
    [InlineData("consnet: C-1", false)]
    [InlineData("width: 10", true)]
    public void A_picture_of_a_patient_is_shown_only_while_that_is_surely_allowed(string keys, bool isShown) =>
        Assert.Equal(
            isShown,
            PictureEdit.ReadFrom($"cheek.webp:\n  alt: A cheek\n  {keys}\n")["cheek.webp"].MayBeShown(new DateOnly(2026, 11, 29))
        );

    [Fact]
    public void Of_a_picture_of_which_nothing_can_be_read_nobody_knows_whether_it_is_allowed() =>
        Assert.False(PictureEdit.ReadFrom("cheek.webp: withdrawn\n")["cheek.webp"].MayBeShown(new DateOnly(2026, 11, 29)));

    [Theory]
    [InlineData("  withdrawn: 2026-13-01\n", 5, "date")]
    [InlineData("  withdrawn:\n", 5, "missing-value")]
    [InlineData("  withdrawm: 2026-11-01\n", 5, "unknown-key")]
    [InlineData("  withdrawn: 2026-11-01\nother.webp: none\n", 6, "yaml-type")]
    [InlineData("  withdrawn: [\n", 6, "yaml")]
    [InlineData("  withdrawn: 2026-11-01\n  withdrawn: 2026-11-02\n", 6, "yaml")]
    public void While_the_site_runs_a_picture_is_not_shown_on_a_consent_that_cannot_be_read(string more, int line, string rule)
    {
        const string List = "cheek.webp:\n  alt: A cheek\n  consent: C-1\n  until: 9999-11-28\n";
        using var folder = new TestContentFolder()
            .With("pictures.yml", List + "line.webp:\n  decorative: true\n")
            .With("images/cheek.webp", Drawn)
            .With("images/line.webp", Drawn);
        var content = folder.Open();
        Assert.Equal(["cheek.webp", "line.webp"], content.Published.Data.Images.Order());

        folder.With("pictures.yml", List + more);
        content.Refresh();

        Assert.Equal(["line.webp"], content.Published.Data.Images);
        Assert.Contains(content.Problems, problem =>
            problem is { File: "pictures.yml", Severity: Severity.Error } && problem.Line == line && problem.Rule == rule
        );

        folder.With("pictures.yml", List);
        content.Refresh();

        Assert.Equal(2, content.Published.Data.Images.Count);
    }

    [Fact]
    public void A_list_that_could_never_be_read_lets_no_picture_be_shown()
    {
        using var folder = new TestContentFolder().With("pictures.yml", "cheek.webp: [\n").With("images/cheek.webp", Drawn);

        Assert.Empty(folder.Open().Published.Data.Images);
    }

    /// <summary>A mistake elsewhere, or in what is said of another picture, keeps no withdrawal back.</summary>
    [Fact]
    public void A_consent_is_withdrawn_whatever_else_is_wrong_in_the_folder()
    {
        using var folder = new TestContentFolder()
            .With("pictures.yml", "cheek.webp:\n  alt: A cheek\n  consent: C-1\n  until: 9999-11-28\n")
            .With("images/cheek.webp", Drawn);
        var content = folder.Open();
        folder.With("facts.yml", TestContentFolder.Facts.Replace("makeup:", "cosmetics:", StringComparison.Ordinal));
        content.Refresh();
        Assert.Contains("facts.yml", content.Withheld);

        folder.With("pictures.yml", "cheek.webp:\n  alt: A cheek\n  consent: C-1\n  until: 9999-11-28\n  withdrawn: 2026-11-29\n");
        content.Refresh();

        Assert.Empty(content.Published.Data.Images);
        Assert.Equal(["facts.yml"], content.Withheld);
    }

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
