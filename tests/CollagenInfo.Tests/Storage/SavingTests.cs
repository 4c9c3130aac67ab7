using System.Text;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

public sealed class SavingTests : IDisposable
{
    private const string Makeup = "aftercare/makeup.md";

    private readonly TestContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_saved_text_is_in_its_file_and_on_show()
    {
        var (content, files) = Open();

        var outcome = files.Save([EditOf(files, Makeup, "Wait", "Please wait")]);

        Assert.Empty(Assert.IsType<SaveOutcome.Saved>(outcome).KeptBack);
        Assert.Contains("Please wait", File.ReadAllText(folder.PathOf(Makeup)), StringComparison.Ordinal);
        Assert.Equal("When you may wear it again.", content.Published.Read("aftercare/makeup")!.Summary);
        Assert.Contains("Please wait", content.Published.Read("aftercare/makeup")!.Body.Markdown, StringComparison.Ordinal);
        Assert.Empty(Left());
    }

    [Fact]
    public void What_somebody_else_has_written_since_is_not_overwritten()
    {
        var (_, files) = Open();
        var edit = EditOf(files, Makeup, "Wait", "Please wait");
        folder.With(Makeup, TestContentFolder.Makeup + "Theirs.\n");

        var moved = Assert.IsType<SaveOutcome.Moved>(files.Save([edit]));

        Assert.Equal((Makeup, files.Read(Makeup)!.Version), (moved.Path, moved.VersionNow));
        Assert.EndsWith("Theirs.\n", File.ReadAllText(folder.PathOf(Makeup)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_files_all_are_saved_or_none()
    {
        folder.With("aftercare/sun.md", TestContentFolder.Makeup);
        var (_, files) = Open();
        FileEdit[] edits = [EditOf(files, Makeup, "Wait", "One"), EditOf(files, "aftercare/sun.md", "Wait", "Two")];
        folder.With("aftercare/sun.md", TestContentFolder.Makeup + "Theirs.\n");

        Assert.IsType<SaveOutcome.Moved>(files.Save(edits));

        Assert.Contains("Wait", File.ReadAllText(folder.PathOf(Makeup)), StringComparison.Ordinal);
        Assert.Empty(Left());
    }

    /// <summary>The first file is in place already when the second turns out to be written to.</summary>
    [Fact]
    public void What_was_put_in_place_is_put_back_if_a_later_file_has_changed_in_the_same_moment()
    {
        folder.With("aftercare/sun.md", TestContentFolder.Makeup);
        var asked = 0;
        var replacement = new FileReplacement(folder.FullName, path =>
        {
            var version = ContentReader.VersionOf(File.ReadAllBytes(folder.PathOf(path)));
            if (++asked == 2)
            {
                folder.With("aftercare/sun.md", "Theirs.\n");
            }

            return version;
        });
        var base1 = ContentFile.From(Makeup, File.ReadAllBytes(folder.PathOf(Makeup)));
        var base2 = ContentFile.From("aftercare/sun.md", File.ReadAllBytes(folder.PathOf("aftercare/sun.md")));

        var outcome = replacement.Write([
            new FileEdit(Makeup, base1.Version, "one"u8.ToArray()),
            new FileEdit("aftercare/sun.md", base2.Version, "two"u8.ToArray()),
        ]);

        Assert.Equal("aftercare/sun.md", Assert.IsType<SaveOutcome.Moved>(outcome).Path);
        Assert.Equal(base1.Bytes.ToArray(), File.ReadAllBytes(folder.PathOf(Makeup)));
        Assert.Equal("Theirs.\n", File.ReadAllText(folder.PathOf("aftercare/sun.md")));
        Assert.Empty(Left());
    }

    [Fact]
    public void A_new_page_is_made_and_an_old_one_removed()
    {
        folder.With("aftercare/sun.md", TestContentFolder.Makeup);
        var (content, files) = Open();
        var sun = files.Read("aftercare/sun.md")!;

        var outcome = files.Save([
            new FileEdit(
                "aftercare/shade.md",
                null,
                sun.BytesOf(sun.Text!.Replace("Makeup after", "Shade after", StringComparison.Ordinal))
            ),
            new FileEdit("aftercare/sun.md", sun.Version, null),
        ]);

        Assert.IsType<SaveOutcome.Saved>(outcome);
        Assert.Equal("Shade after a session", content.Published.Read("aftercare/shade")!.Title);
        Assert.Null(content.Published.Read("aftercare/sun"));
        Assert.False(File.Exists(folder.PathOf("aftercare/sun.md")));
        Assert.Empty(Left());
    }

    [Fact]
    public void A_page_is_put_into_a_folder_that_is_not_there_any_more()
    {
        var (_, files) = Open();

        Assert.IsType<SaveOutcome.Saved>(
            files.Save([new FileEdit("peels/first.md", null, Encoding.UTF8.GetBytes(TestContentFolder.Makeup))])
        );

        Assert.Equal(TestContentFolder.Makeup, File.ReadAllText(folder.PathOf("peels/first.md")));
    }

    [Fact]
    public void A_new_page_takes_no_name_that_is_taken()
    {
        var (_, files) = Open();

        Assert.IsType<SaveOutcome.Moved>(files.Save([new FileEdit(Makeup, null, "x"u8.ToArray())]));

        Assert.Equal(TestContentFolder.Makeup, File.ReadAllText(folder.PathOf(Makeup)));
    }

    /// <summary>A developer who works on the same folder must be able to go on.</summary>
    [Fact]
    public void The_rights_of_a_file_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(folder.PathOf(Makeup), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        var (_, files) = Open();

        files.Save([EditOf(files, Makeup, "Wait", "Please wait")]);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, File.GetUnixFileMode(folder.PathOf(Makeup)));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        folder.With("aftercare/real.md", TestContentFolder.Makeup).Without(Makeup).WithLink(Makeup, "real.md");
        var (_, files) = Open();

        Assert.IsType<SaveOutcome.Saved>(files.Save([EditOf(files, Makeup, "Wait", "Please wait")]));

        Assert.Equal("real.md", new FileInfo(folder.PathOf(Makeup)).LinkTarget);
        Assert.Contains("Please wait", File.ReadAllText(folder.PathOf("aftercare/real.md")), StringComparison.Ordinal);
    }

    /// <summary>Not even with the version under which the desk knows it.</summary>
    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        File.WriteAllText(folder.Beside("outside.md"), TestContentFolder.Makeup);
        folder.WithLink("aftercare/out.md", "../../outside.md");
        var (_, files) = Open();
        var link = files.Read("aftercare/out.md")!;
        var before = FileStatus.Of(folder.Beside("outside.md")).Stamp;

        var outcome = files.Save([new FileEdit("aftercare/out.md", link.Version, "x"u8.ToArray())]);

        Assert.NotNull(link.Trouble);
        Assert.IsType<SaveOutcome.Moved>(outcome);
        Assert.IsType<SaveOutcome.Moved>(files.Save([new FileEdit("aftercare/out.md", FileReplacement.Unreadable, "x"u8.ToArray())]));
        Assert.Equal(before, FileStatus.Of(folder.Beside("outside.md")).Stamp);
    }

    /// <summary>The desk's text is whole, so it is no half upload, however short it is.</summary>
    [Fact]
    public void A_text_that_became_much_shorter_is_on_show_at_once()
    {
        folder.With(Makeup, TestContentFolder.Makeup + string.Join("", Enumerable.Repeat("\n\nIt is a long page.", 200)));
        var (content, files) = Open();
        var file = files.Read(Makeup)!;

        files.Save([new FileEdit(Makeup, file.Version, file.BytesOf(TestContentFolder.Makeup))]);

        Assert.DoesNotContain("long page", content.Published.Read("aftercare/makeup")!.Body.Markdown, StringComparison.Ordinal);
        Assert.Empty(content.Problems);
    }

    [Fact]
    public void A_save_that_leaves_a_gap_says_that_readers_see_the_version_before()
    {
        var (content, files) = Open();

        var outcome = files.Save([EditOf(files, Makeup, "{{ aftercare.makeup }}", "{{ aftercare.nothing }}")]);

        Assert.Equal([Makeup], Assert.IsType<SaveOutcome.Saved>(outcome).KeptBack);
        Assert.Contains("{{ aftercare.makeup }}", content.Published.Read("aftercare/makeup")!.Body.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_and_nothing_changes()
    {
        var (_, files) = Open();
        var file = files.Read(Makeup)!;
        Directory.CreateDirectory(folder.PathOf("aftercare/.makeup.md.desk-new"));

        var failed = Assert.IsType<SaveOutcome.Failed>(files.Save([new FileEdit(Makeup, file.Version, "x"u8.ToArray())]));

        Assert.False(failed.IsDiskFull);
        Assert.Equal(TestContentFolder.Makeup, File.ReadAllText(folder.PathOf(Makeup)));
    }

    [Fact]
    public void What_a_stopped_program_left_is_given_and_removed()
    {
        folder.With("aftercare/.makeup.md.desk-new", "Theirs.\n").With(".facts.yml.desk-new", "a: b\n");
        var (_, files) = Open();

        var left = files.Leftovers();
        Assert.NotEmpty(Left());
        ContentFiles.Remove(left);

        Assert.Equal(["aftercare/makeup.md", "facts.yml"], left.Select(text => text.File.Path).Order(StringComparer.Ordinal));
        Assert.Equal("Theirs.\n", left.Single(text => text.File.Path == Makeup).File.Text);
        Assert.Empty(Left());
    }

    [Theory]
    [InlineData("../aftercare/makeup.md")]
    [InlineData("aftercare/../facts.yml")]
    [InlineData("/etc/passwd")]
    [InlineData("README.md")]
    [InlineData("images/skin.svg")]
    [InlineData("aftercare/Makeup.md")]
    [InlineData("aftercare/makeup.MD")]
    [InlineData("aftercare/more/makeup.md")]
    [InlineData(".makeup.md")]
    [InlineData("")]
    public void Only_pages_and_data_files_can_be_edited(string path)
    {
        var (_, files) = Open();

        Assert.Null(files.Read(path));
        Assert.Throws<ArgumentException>(() => files.Save([new FileEdit(path, null, "x"u8.ToArray())]));
    }

    /// <summary>Each text that somebody else wrote is still there, unless a save began from it.</summary>
    [Fact]
    public async Task Nothing_is_lost_while_somebody_else_writes_the_same_file()
    {
        var (_, files) = Open();
        var theirs = new List<string>();
        using var stop = new CancellationTokenSource();
        var other = Task.Run(() =>
        {
            for (var i = 0; !stop.IsCancellationRequested || theirs.Count < 50; i++)
            {
                var text = $"{TestContentFolder.Makeup}Theirs {i}.\n";
                File.WriteAllText(folder.Beside("next.md"), text);
                File.Move(folder.Beside("next.md"), folder.PathOf(Makeup), overwrite: true);
                theirs.Add(ContentReader.VersionOf(Encoding.UTF8.GetBytes(text)));
            }
        });

        var (begunFrom, mine) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < 200; i++)
        {
            var edit = EditOf(files, Makeup, "session", $"session {i}");
            if (files.Save([edit]) is SaveOutcome.Saved)
            {
                begunFrom.Add(edit.BaseVersion!);
                mine.Add(ContentReader.VersionOf(edit.Bytes));
            }
        }

        await stop.CancelAsync();
        await other;

        // The last that wrote is there: the other, or a save that began from the other's last text or from one of these saves.
        var now = files.Read(Makeup)!.Version;
        Assert.True(now == theirs[^1] || (mine.Contains(now) && begunFrom.Contains(theirs[^1])));
        Assert.Empty(Left());
    }

    private (ContentRepository Content, ContentFiles Files) Open()
    {
        var content = folder.Open();
        return (content, FilesOf(content));
    }

    private static ContentFiles FilesOf(ContentRepository content) => new(content, library => library.Errors());

    private static FileEdit EditOf(ContentFiles files, string path, string before, string after)
    {
        var file = files.Read(path)!;
        return new FileEdit(path, file.Version, file.BytesOf(file.Text!.Replace(before, after, StringComparison.Ordinal)));
    }

    private string[] Left() => Directory.GetFiles(folder.FullName, ".*", SearchOption.AllDirectories);
}
