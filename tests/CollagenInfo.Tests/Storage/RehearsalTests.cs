using System.Text;
using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Storage;

public sealed class RehearsalTests : IDisposable
{
    private const string Makeup = "aftercare/makeup.md";

    private readonly TestContentFolder folder = new();
    private readonly LibraryChecker checker = new();
    private readonly ContentRepository content;
    private readonly ContentFiles files;

    public RehearsalTests()
    {
        content = ContentRepository.Open(folder.FullName, checker.Check, TimeProvider.System);
        files = new ContentFiles(content, checker.Rehearse);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_rehearsal_changes_nothing()
    {
        var (before, problems) = (content.Published, content.Problems);

        files.Rehearse([EditOf("Wait {{ aftercare.makeup }}.", "Wait 12 hours.")]);

        Assert.Same(before, content.Published);
        Assert.Equal(problems, content.Problems);
        Assert.Equal(TestContentFolder.Makeup, File.ReadAllText(folder.PathOf(Makeup)));
    }

    [Fact]
    public void It_tells_what_would_be_wrong_as_the_check_of_the_saved_file_does()
    {
        var edit = EditOf("Wait {{ aftercare.makeup }}.", "Wait 12 hours for makeup.\n\nSee [this](gone.md).");

        var rehearsal = files.Rehearse([edit]);
        files.Save([edit]);

        Assert.NotEmpty(rehearsal.NewProblems);
        Assert.Equal(content.Problems.Lines(), rehearsal.Problems.Lines());
    }

    [Fact]
    public void What_depends_on_the_day_is_found_anew_on_the_next_one_and_is_no_fault_of_the_edit()
    {
        folder
            .With("images/cheek.webp", DrawnPicture.Plain(10, 10, ".webp"))
            .With("pictures.yml", "cheek.webp:\n  alt: A cheek\n  consent: C-1\n  until: 2026-11-29\n")
            .With("aftercare/sun.md", TestContentFolder.Makeup + "\n\n![A cheek](cheek.webp)\n");
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 29, 18, 0, 0, TimeSpan.Zero));
        var ofDay = new LibraryChecker(clock);
        var live = ContentRepository.Open(folder.FullName, ofDay.Check, clock);
        var rehearsals = new ContentFiles(live, ofDay.Rehearse);
        FileEdit[] edits = [EditOf("Wait {{ aftercare.makeup }}.", "Wait.")];

        var today = rehearsals.Rehearse(edits);
        clock.Advance(TimeSpan.FromDays(1));
        var tomorrow = rehearsals.Rehearse(edits);
        live.Refresh();

        Assert.DoesNotContain(today.Problems, IsOfPicture);
        Assert.Contains(tomorrow.Problems, IsOfPicture);
        Assert.Contains(live.Problems, IsOfPicture);
        Assert.DoesNotContain(rehearsals.Rehearse(edits).NewProblems, IsOfPicture);

        static bool IsOfPicture(ContentProblem problem) => problem is { Rule: "unknown-image", File: "aftercare/sun.md" };
    }

    [Fact]
    public void The_same_edits_are_rehearsed_once_until_something_changes()
    {
        FileEdit[] edits = [EditOf("Wait {{ aftercare.makeup }}.", "Wait.")];

        var first = files.Rehearse(edits);

        Assert.Same(first, files.Rehearse([edits[0] with { Bytes = [.. edits[0].Bytes!] }]));
        Assert.NotSame(first, files.Rehearse([EditOf("Wait {{ aftercare.makeup }}.", "Wait a bit.")]));
        Assert.NotSame(first, files.Rehearse([edits[0] with { Bytes = null }]));
        files.Save([EditOf("Wait {{ aftercare.makeup }}.", "Hello.")]);
        Assert.NotSame(first, files.Rehearse(edits));
    }

    [Fact]
    public void What_was_wrong_before_is_not_new_although_its_line_is_another()
    {
        files.Save([EditOf("Wait {{ aftercare.makeup }}.", "See [this](gone.md).")]);
        Assert.Contains(content.Problems, problem => problem.Rule == "broken-link");

        var rehearsal = files.Rehearse([EditOf("See [this]", "Hello.\n\nSee [this]")]);

        Assert.Contains(rehearsal.Problems, problem => problem.Rule == "broken-link");
        Assert.Empty(rehearsal.NewProblems);
    }

    [Fact]
    public void It_shows_the_page_with_the_text_that_nobody_has_saved()
    {
        var rehearsal = files.Rehearse([EditOf("Wait", "Please wait")]);

        Assert.Contains(
            "Please wait",
            rehearsal.PreviewAt(DateTimeOffset.UtcNow).Read("aftercare/makeup")!.Body.Markdown,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_preview_shows_the_draft_that_is_edited_and_no_other()
    {
        folder.With("aftercare/other.md", TestContentFolder.Makeup.Replace("---\n\n", "status: draft\n---\n\n", StringComparison.Ordinal));
        content.Refresh();

        var preview = files.Rehearse([EditOf("summary:", "status: draft\nsummary:")]).PreviewAt(DateTimeOffset.UtcNow);

        Assert.NotNull(preview.Read("aftercare/makeup"));
        Assert.Null(preview.Read("aftercare/other"));
    }

    [Fact]
    public void A_text_that_cannot_be_shown_is_named_and_the_page_stays_as_it_is()
    {
        var rehearsal = files.Rehearse([EditOf("title:", "titel:")]);

        Assert.Equal([Makeup], rehearsal.KeptBack);
        Assert.Equal("Makeup after a session", rehearsal.PreviewAt(DateTimeOffset.UtcNow).Read("aftercare/makeup")!.Title);
    }

    private FileEdit EditOf(string before, string after)
    {
        var file = files.Read(Makeup)!;
        Assert.Contains(before, file.Text, StringComparison.Ordinal);
        return new FileEdit(Makeup, file.Version, Encoding.UTF8.GetBytes(file.Text!.Replace(before, after, StringComparison.Ordinal)));
    }
}
