using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

/// <summary>What a restart puts on show, after the site was killed and something happened to its files.</summary>
public class LastGoodFilesTests
{
    private const string Page = "---\ntitle: Sun\nsummary: Short.\n---\nStay out of it for {{ aftercare.makeup }}.\n";

    [Theory]
    [InlineData("facts.yml", "x: [")]
    [InlineData("facts.yml", "")]
    [InlineData("facts.yml", "aftercare:\n  cosmetics:\n    avoid: 72 hours\n    label: L\n    basis: nhs\n")]
    [InlineData("clinic.yml", "name: [")]
    [InlineData("home.yml", "title: T\n")]
    [InlineData("aftercare/makeup.md", "")]
    [InlineData("aftercare/makeup.md", "---\ntitle: T\nsummary: S.\n---\nWait {{ aftercare.nothing }}.\n")]
    [InlineData("aftercare/index.md", "No head.")]
    public void A_file_that_cannot_be_used_is_shown_as_readers_saw_it_last(string file, string broken)
    {
        using var folder = Kept();
        var before = Shown(folder.Open());
        folder.With(file, broken);

        var content = folder.Open(lastGood: State(folder));

        Assert.Equal(before, Shown(content));
        Assert.Contains(content.Problems, problem => problem.Rule == "not-on-show" && problem.File == file);
        Assert.Contains(content.LastReport.NotOnShow, problem => problem.File == file);

        folder.With(file, File.ReadAllBytes(folder.Beside($"copy/{file}")));
        content.Refresh();

        Assert.Empty(content.Problems);
        Assert.Empty(content.LastReport.NotOnShow);
    }

    [Theory]
    [InlineData("clinic.yml")]
    [InlineData("facts.yml")]
    [InlineData("terms.yml")]
    public void A_data_file_that_is_missing_is_shown_as_readers_saw_it_last(string file)
    {
        using var folder = Kept();
        var before = Shown(folder.Open());
        folder.Without(file);

        var content = folder.Open(lastGood: State(folder));

        Assert.Equal(before, Shown(content));
        Assert.Equal([$"{file}: missing-file"], content.Problems.Select(problem => $"{problem.File}: {problem.Rule}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_folder_that_is_away_or_empty_is_shown_as_readers_saw_it_last(bool isEmpty)
    {
        using var folder = Kept();
        var before = Shown(folder.Open());
        Directory.Move(folder.FullName, folder.Beside("away"));
        if (isEmpty)
        {
            Directory.CreateDirectory(folder.FullName);
        }

        var content = folder.Open(lastGood: State(folder));

        Assert.Equal(before, Shown(content));
        Assert.Equal(["no-articles"], content.Problems.Select(problem => problem.Rule));

        if (isEmpty)
        {
            Directory.Delete(folder.FullName);
        }

        Directory.Move(folder.Beside("away"), folder.FullName);
        folder.With("facts.yml", TestContentFolder.Facts.Replace("48", "72", StringComparison.Ordinal));
        content.Refresh();

        Assert.Equal("72 hours", content.Published.Expand("{{ aftercare.makeup }}"));
        Assert.Empty(content.Problems);
    }

    [Fact]
    public void What_was_withdrawn_does_not_come_back_whatever_else_is_broken()
    {
        using var folder = Kept();
        folder
            .Without("aftercare/sun.md")
            .With("aftercare/water.md", Page.Replace("summary", "status: draft\nsummary", StringComparison.Ordinal))
            .Without("images/skin.svg")
            .With("facts.yml", "x: [");

        var content = folder.Open(lastGood: State(folder));

        Assert.Equal("makeup", Assert.Single(content.Published.Articles).Slug.ToString());
        Assert.Empty(content.Published.Data.Images);
        Assert.Equal("48 hours", content.Published.Expand("{{ aftercare.makeup }}"));
    }

    [Fact]
    public void A_version_that_was_shown_only_for_a_moment_is_kept_from_memory()
    {
        using var folder = Kept();
        var content = folder.Open(lastGood: State(folder));

        folder.With("facts.yml", TestContentFolder.Facts.Replace("48", "72", StringComparison.Ordinal));
        content.Refresh();
        folder.With("facts.yml", "x: [");
        content.KeepLastGood();

        Assert.Equal("72 hours", folder.Open(lastGood: State(folder)).Published.Expand("{{ aftercare.makeup }}"));
    }

    [Fact]
    public void A_picture_that_is_away_is_sent_as_readers_saw_it_last()
    {
        using var folder = Kept();
        folder.With("images/skin.svg", "<html>");

        var content = folder.Open(lastGood: State(folder));
        using var text = new StreamReader(content.OpenPicture("skin.svg")!.Content);

        Assert.StartsWith("<svg", text.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "their list is damaged")]
    [InlineData("{\"Format\":1,\"Content", "their list is damaged")]
    [InlineData("null", "their list is damaged")]
    [InlineData("[]", "their list is damaged")]
    [InlineData("{\"Format\":1}", "their list is damaged")]
    [InlineData("{\"Format\":0,\"Content\":\"\",\"Files\":{}}", "another version of the program wrote them")]
    [InlineData("{\"Format\":1,\"Content\":\"/other\",\"Files\":{}}", "they are of another content folder, /other")]
    public void What_was_kept_and_cannot_be_used_is_told_left_alone_and_written_anew(string list, string reason)
    {
        using var folder = Kept().With("aftercare/sun.md", "");
        File.WriteAllText(folder.Beside(".state/last-good/list.json"), list);
        var state = State(folder);

        var content = folder.Open(lastGood: state);
        Assert.Equal((null, reason), (content.Published.Read("aftercare/sun"), state.Trouble));

        content.KeepLastGood();
        var again = State(folder);
        folder.With("aftercare/makeup.md", "");
        Assert.NotNull(folder.Open(lastGood: again).Published.Read("aftercare/makeup"));
        Assert.Null(again.Trouble);
    }

    [Fact]
    public void A_kept_file_that_is_damaged_is_left_alone_and_told()
    {
        using var folder = Kept().With("aftercare/sun.md", "");
        foreach (var file in Directory.GetFiles(folder.Beside(".state/last-good/files")))
        {
            File.WriteAllText(file, "half");
        }

        var state = State(folder);
        var content = folder.Open(lastGood: state);

        Assert.Null(content.Published.Read("aftercare/sun"));
        Assert.NotNull(content.Published.Read("aftercare/makeup"));
        Assert.Equal("some of them are damaged", state.Trouble);
    }

    [Fact]
    public void Only_what_has_changed_is_written()
    {
        using var folder = Kept();
        var content = folder.Open(lastGood: State(folder));
        var before = Directory.GetFiles(folder.Beside(".state/last-good/files")).ToDictionary(file => file, File.GetLastWriteTimeUtc);

        folder.With("aftercare/sun.md", Page + "More.\n");
        content.Refresh();
        content.KeepLastGood();

        var after = Directory.GetFiles(folder.Beside(".state/last-good/files")).ToDictionary(file => file, File.GetLastWriteTimeUtc);
        Assert.Single(after.Except(before));
    }

    [Fact]
    public void Nobody_else_may_read_what_was_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = Kept();

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(folder.Beside(".state"))
        );
        var files = Directory.GetFiles(folder.Beside(".state"), "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void Where_nothing_is_wrong_no_kept_file_is_opened()
    {
        using var folder = Kept();
        folder.With("aftercare/sun.md", Page + "More.\n");
        Directory.Delete(folder.Beside(".state/last-good/files"), recursive: true);
        var state = State(folder);

        Assert.Empty(folder.Open(lastGood: state).Problems);
        Assert.Null(state.Trouble);
    }

    /// <summary>A folder that a site has shown and kept, with a copy of its files beside it.</summary>
    private static TestContentFolder Kept()
    {
        var folder = new TestContentFolder()
            .With("aftercare/sun.md", Page)
            .With("aftercare/water.md", Page.Replace("Sun", "Water", StringComparison.Ordinal))
            .With("terms.yml", "graft:\n  term: graft\n  meaning: Skin that is moved.\n")
            .With("images/skin.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        foreach (var file in Directory.GetFiles(folder.FullName, "*", SearchOption.AllDirectories))
        {
            var copy = folder.Beside($"copy/{Path.GetRelativePath(folder.FullName, file)}");
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        folder.Open(lastGood: State(folder)).KeepLastGood();
        return folder;
    }

    private static LastGoodFiles State(TestContentFolder folder) => new(folder.Beside(".state"), folder.FullName);

    /// <summary>All that readers see, as one text.</summary>
    private static string Shown(ContentRepository content)
    {
        var library = content.Published;
        var pages = library.Pages.OrderBy(page => page.Body.File, StringComparer.Ordinal);
        return string.Join('\n', pages.Select(page => $"{page.Title}: {library.Expand(page.Body.Markdown)}"))
            + $"{library.Clinic.Phone} {library.Data.Home?.Title} {string.Join(' ', library.Data.Terms.Select(term => term.Name))}";
    }
}
