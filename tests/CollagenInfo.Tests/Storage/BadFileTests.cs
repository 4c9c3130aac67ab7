namespace CollagenInfo.Tests.Storage;

public class BadFileTests
{
    private const string Head = "---\ntitle: New\nsummary: Short.\n";

    [Theory]
    [InlineData(
        "---\ntitle: New\nsummary: Short.\nkeywords: needles\n---\nText.",
        "aftercare/new.md:4: error unknown-key: 'keywords' is not a known key. Here it is called 'words'."
    )]
    [InlineData(
        "---\ntitle: New\nsummary: Short.\nneedles: many\n---\nText.",
        "aftercare/new.md:4: error unknown-key: 'needles' is not a known key. Known keys are: image, imageAlt, kind, order, "
            + "publish, review, status, summary, title, tool, unpublish, words."
    )]
    [InlineData(
        "---\ntitle: New\nsummary: Short.\nstatsu: draft\n---\nText.",
        "aftercare/new.md:4: error unknown-key: 'statsu' is not a known key. Did you mean 'status'?"
    )]
    [InlineData(
        "---\nsummary: Short.\n---\nText.",
        "aftercare/new.md:2: error missing-value: 'title' is missing. Add a line 'title: ...'."
    )]
    [InlineData(
        "---\nsummary: Short.\ntitle:\n---\nText.",
        "aftercare/new.md:3: error missing-value: 'title' has no value. Write one behind the colon, or delete the line."
    )]
    [InlineData("---\ntitle: New\n---\nText.", "aftercare/new.md:2: error missing-value: 'summary' is missing. Add a line 'summary: ...'.")]
    [InlineData(
        Head + "publish: 2027-02-29\n---\nText.",
        "aftercare/new.md:4: error date: 'publish: 2027-02-29' is not a date that exists. Write it like 2026-12-01 08:00."
    )]
    [InlineData(
        Head + "unpublish: 2026-12-01 24:00\n---\nText.",
        "aftercare/new.md:4: error date: 'unpublish: 2026-12-01 24:00' is not a date that exists. Write it like 2026-12-01 08:00."
    )]
    [InlineData(
        Head + "order: first\n---\nText.",
        "aftercare/new.md:4: error number: 'order: first' is not a whole number. Write digits only."
    )]
    [InlineData(
        Head + "status: drft\n---\nText.",
        "aftercare/new.md:4: error unknown-value: 'status: drft' is not known here; it is read as a draft, so the page is not public. "
            + "Write 'status: draft'."
    )]
    [InlineData(
        "---\ntitle: [New, Old]\nsummary: Short.\n---\nText.",
        "aftercare/new.md:2: error yaml-type: 'title' should be one text, and is a list or a group. Write the text behind the colon."
    )]
    [InlineData(
        Head + "review: yes\n---\nText.",
        "aftercare/new.md:4: error yaml-type: 'review' should be a group of keys. Indent its keys below it, one on each line."
    )]
    [InlineData(
        Head + "review:\n  by: A. Clinician\n  role: Nurse\n  on: 2026-11-22\n  text: sha256:0\n---\nText.",
        "aftercare/new.md:5: error review: The sign-off lacks the day it was made or the day of the next one. Sign it "
            + "again, or remove the sign-off."
    )]
    [InlineData(
        Head + "review:\n  by: A. Clinician\n  role: Nurse\n  on: 2027-02-29\n  next: 2027-11-22\n  text: sha256:0\n---\nText.",
        "aftercare/new.md:7: error date: 'on: 2027-02-29' is not a date that exists. Write it like 2026-12-01."
    )]
    [InlineData(
        Head + "---\n",
        "aftercare/new.md:5: error empty-body: There is no text below the front matter. Write the article below the second line ---."
    )]
    [InlineData(
        "# New",
        "aftercare/new.md:1: error front-matter: The file does not begin with front matter. Begin it with a line ---, then "
            + "title: and summary:, then another line ---."
    )]
    [InlineData(
        Head + "Text.",
        "aftercare/new.md:1: error front-matter: The front matter does not end. Close it with a line that is only ---."
    )]
    [InlineData(
        "---\n---\nText.",
        "aftercare/new.md:1: error yaml: There are no 'key: value' lines here. Write one key on each line, with a colon and a "
            + "space behind it."
    )]
    [InlineData(
        "---\n- New\n---\nText.",
        "aftercare/new.md:1: error yaml: There are no 'key: value' lines here. Write one key on each line, with a colon and a "
            + "space behind it."
    )]
    public void An_article_with_a_fault_is_reported_once_and_the_rest_is_read(string text, string told)
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", text);

        var content = folder.OpenUnchecked();

        Assert.Equal([told], content.Problems.Lines());
        Assert.Equal("Makeup after a session", Assert.Single(content.Published.Articles).Title);
    }

    [Theory]
    [InlineData(
        "aftercare/New_Page.md",
        "aftercare/New_Page.md:1: error slug: The file name 'New_Page' cannot be an address. Use lower-case letters a to z, "
            + "digits and single hyphens."
    )]
    [InlineData(
        "After Care/new.md",
        "After Care/new.md:1: error slug: The folder name 'After Care' cannot be an address. Use lower-case letters a to z, "
            + "digits and single hyphens."
    )]
    [InlineData(
        "aftercare/makeup.MD",
        "aftercare/makeup.MD:1: error duplicate-address: Another file has the address /aftercare/makeup already. Rename or "
            + "delete one of the two."
    )]
    [InlineData(
        "search/new.md",
        "search/new.md:1: error reserved-topic: No topic may be called 'search': the site answers there itself. Give the folder "
            + "another name."
    )]
    [InlineData(
        "benefits/new.md",
        "benefits/index.md:1: error topic-without-index: The topic 'benefits' has articles and no index.md. Write one with "
            + "title: and summary:."
    )]
    [InlineData(
        "new.md",
        "new.md:1: error misplaced-file: The site does not read this file. Articles stand at topic/article.md, pictures in "
            + "images/; check the name."
    )]
    [InlineData(
        "fact.yml",
        "fact.yml:1: error misplaced-file: The site does not read this file. Articles stand at topic/article.md, pictures in "
            + "images/; check the name."
    )]
    [InlineData(
        "aftercare/new.txt",
        "aftercare/new.txt:1: error misplaced-file: The site does not read this file. Articles stand at topic/article.md, "
            + "pictures in images/; check the name."
    )]
    [InlineData(
        "aftercare/more/new.md",
        "aftercare/more/new.md:1: error misplaced-file: The site does not read this file. Articles stand at topic/article.md, "
            + "pictures in images/; check the name."
    )]
    [InlineData(
        "aftercare/index.MD",
        "aftercare/index.MD:1: error misplaced-file: The site does not read this file. Articles stand at topic/article.md, "
            + "pictures in images/; check the name."
    )]
    public void A_file_in_a_wrong_place_is_reported_once_and_the_rest_is_read(string file, string told)
    {
        using var folder = new TestContentFolder().With(file, TestContentFolder.Makeup);

        var content = folder.OpenUnchecked();

        Assert.Equal([told], content.Problems.Lines());
        Assert.NotNull(content.Published.Read("aftercare/makeup"));
    }

    [Theory]
    [InlineData("clinic.yml")]
    [InlineData("facts.yml")]
    [InlineData("home.yml")]
    [InlineData("sources.yml")]
    public void A_missing_data_file_is_reported_once_and_the_rest_is_read(string file)
    {
        using var folder = new TestContentFolder().Without(file);

        var content = folder.OpenUnchecked();

        Assert.Equal([$"{file}:1: error missing-file: There is no {file}. Restore it from a copy."], content.Problems.Lines());
        Assert.NotNull(content.Published.Read("aftercare/makeup"));
    }

    [Fact]
    public void A_folder_without_a_fault_has_no_problem()
    {
        using var folder = new TestContentFolder();

        Assert.Empty(folder.Open().Problems);
    }
}
