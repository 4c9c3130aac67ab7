using System.Net;
using CollagenInfo.Content.Search;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Questions;

public sealed class AddingWordsTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Word = "/staff/questions/word";
    private const string Terms = """
        # Words
        collagen:
          term: collagen # a comment
          meaning: A protein of the skin.
          words: [protein]
        elastin:
          term: elastin
          meaning: Another protein of the skin.
        """;

    private const string Reasons = """
        # Reasons
        do-not-treat:
          - id: steel-allergy
            text: Allergy to stainless steel
            words: [allergic to steel]
          - id: numbing-allergy
            text: Allergy to the numbing medicine
            asked: [caine] # typed

        """;

    private const string Pages = """
        # Pages
        /tools/suitability:
          [suitable,
           suitability] # both

        aftercare/makeup.md#when: [when makeup]

        """;

    private readonly DeskSite site = new();

    public AddingWordsTests() => site.With("terms.yml", Terms);

    public Task InitializeAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_word_for_a_page_is_a_change_and_the_search_is_tried_with_it_at_once()
    {
        var nora = await site.SignInAsync();

        var found = await AddAsync(nora, "warpaint", "warpaint", "aftercare/makeup.md");

        Assert.Equal("The search finds it then", found.Title());
        Assert.Equal(["Makeup"], found.QuerySelectorAll("ol li").Words());
        Assert.Contains("words: [warpaint]\n", await TextAsync(), StringComparison.Ordinal);
        Assert.True(new SiteSearch(TimeProvider.System).Find(site.ContentNow.Published, SearchQuery.Parse("warpaint")).IsEmpty);
        Assert.DoesNotContain(
            "warpaint",
            await File.ReadAllTextAsync(Path.Combine(site.Folder, "aftercare/makeup.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task One_word_of_two_is_not_what_people_look_for()
    {
        var nora = await site.SignInAsync();

        var found = await AddAsync(nora, "warpaint xylophone", "warpaint", "aftercare/makeup.md");

        Assert.Equal("The search still finds nothing", found.Title());
        Assert.Empty(found.QuerySelectorAll("ol li"));
    }

    [Fact]
    public async Task A_second_word_goes_into_the_same_change_and_one_that_helps_nobody_is_said_to()
    {
        var nora = await site.SignInAsync();
        await AddAsync(nora, "warpaint", "warpaint", "aftercare/makeup.md");

        var found = await AddAsync(nora, "zebra crossing", "greasepaint", "aftercare/makeup.md");

        Assert.Equal("The search still finds nothing", found.Title());
        Assert.Contains("words: [warpaint, greasepaint]\n", await TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("collagen", "  words: [protein, gristle]\n")]
    [InlineData("elastin", "  meaning: Another protein of the skin.\n  words: [gristle]")]
    public async Task A_word_for_an_entry_leaves_every_other_byte_of_its_file(string entry, string line)
    {
        var nora = await site.SignInAsync();

        await AddAsync(nora, "gristle", "gristle", $"terms.yml#{entry}");

        var text = await TextAsync();
        Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.Contains("term: collagen # a comment\n", text, StringComparison.Ordinal);
        Assert.StartsWith("# Words\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("suitability.yml", "suitability.yml#steel-allergy", "    asked: [gristle]\n")]
    [InlineData("suitability.yml", "suitability.yml#numbing-allergy", "    asked: [caine, gristle] # typed\n")]
    [InlineData("pages.yml", "pages.yml#/tools/suitability", "/tools/suitability:\n  [suitable,\n   suitability, gristle] # both\n")]
    [InlineData("pages.yml", "pages.yml#aftercare/makeup.md#when", "aftercare/makeup.md#when: [when makeup, gristle]\n")]
    public async Task A_reason_a_tool_and_a_section_get_what_people_type_and_every_other_byte_stays(string file, string place, string line)
    {
        site.With("suitability.yml", Reasons)
            .With("pages.yml", Pages)
            .With("aftercare/makeup.md", "---\ntitle: Makeup\nsummary: When.\n---\n\n## When\n\nWait {{ aftercare.makeup }}.\n");
        var nora = await site.SignInAsync();

        await AddAsync(nora, "gristle", "gristle", place);

        var text = await TextAsync();
        Assert.Contains(line, text, StringComparison.Ordinal);
        var before = await File.ReadAllTextAsync(Path.Combine(site.Folder, file));
        Assert.Equal(
            before,
            text.Replace("    asked: [gristle]\n", "", StringComparison.Ordinal).Replace(", gristle", "", StringComparison.Ordinal)
        );
        Assert.Contains(
            (await nora.ReadAsync(Word)).QuerySelectorAll("option").Select(option => option.TextContent),
            label => label is "Makeup: When"
        );
    }

    [Theory]
    [InlineData("warpaint", "", "place", "Choose what people should find.")]
    [InlineData("warpaint", "clinic.yml", "place", "Choose what people should find.")]
    [InlineData("war, paint", "aftercare/makeup.md", "word", "Write one word, or a few in a row, without commas.")]
    [InlineData("", "aftercare/makeup.md", "word", "Write one word, or a few in a row, without commas.")]
    [InlineData("Protein", "terms.yml#collagen", "place", "It has this word already.")]
    public async Task What_cannot_be_added_is_refused_beside_the_field_and_nothing_is_begun(
        string word,
        string place,
        string field,
        string why
    )
    {
        var nora = await site.SignInAsync();

        var page = await nora.AnswerAsync(Word + "?asked=warpaint", Word, HttpStatusCode.BadRequest, ("word", word), ("place", place));

        Assert.Contains(why, page.QuerySelector($"#{field}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(word, page.QuerySelector("#word")!.GetAttribute("value") ?? "");
        Assert.Contains("“warpaint”", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Empty(await site.LedgerAsync(ledger => ledger.Changes.ToListAsync()));
    }

    [Fact]
    public async Task What_can_be_found_stands_in_groups_with_its_numbers_and_headings_and_can_be_shortened()
    {
        site.WithArticle("aftercare/sun", "## How long: {{ aftercare.makeup }}\n\nText.")
            .With("pages.yml", "aftercare/sun.md#how-long-aftercare-makeup: [sun time]\n");
        var nora = await site.SignInAsync();

        var all = await nora.ReadAsync($"{Word}?asked=warpaint");
        var shorter = await nora.ReadAsync($"{Word}?asked=warpaint&find=makeup");

        Assert.Contains("Pages", all.QuerySelectorAll("#place optgroup").Select(group => group.GetAttribute("label")));
        Assert.Contains("Sun: How long: 48 hours", all.QuerySelectorAll("[label='Sections of pages'] option").Words());
        Assert.Contains("elastin", all.QuerySelectorAll("#place option").Words());
        Assert.Equal(["Choose", "Makeup"], shorter.QuerySelectorAll("#place option").Words());
        Assert.Equal("warpaint", shorter.QuerySelector("#word")!.GetAttribute("value"));
    }

    private static async Task<AngleSharp.Dom.IDocument> AddAsync(DeskVisitor person, string asked, string word, string place)
    {
        using var added = await person.SendAsync($"{Word}?asked={asked}", Word, ("word", word), ("place", place));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        return await person.ReadAsync(added.Headers.Location!.OriginalString);
    }

    private async Task<string> TextAsync() =>
        System.Text.Encoding.UTF8.GetString((await site.LedgerAsync(ledger => ledger.ChangedFiles.SingleAsync())).Text!);
}
