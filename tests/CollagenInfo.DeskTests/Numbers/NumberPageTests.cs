using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.DeskTests.Numbers;

/// <summary>What the desk shows of a number and of what would change with it. Nothing is kept here.</summary>
public class NumberPageTests(ShippedDesk desk) : IClassFixture<ShippedDesk>
{
    private const string Makeup = "/staff/numbers/aftercare/makeup";

    [Theory]
    [InlineData("makeup", "Wearing makeup")]
    [InlineData("48", "Wearing makeup")]
    [InlineData("wearing HOURS", "Wearing makeup")]
    [InlineData("mascara", "Wearing makeup")]
    [InlineData("aftercare.makeup", "Wearing makeup")]
    [InlineData("", "Starting sunscreen")]
    public async Task A_number_is_found_by_name_value_or_word(string words, string label)
    {
        var page = await ReadAsync($"/staff/numbers?find={Uri.EscapeDataString(words)}");

        Assert.Contains(page.QuerySelectorAll(".desk-list a"), link => link.TextContent == label);
    }

    [Fact]
    public async Task Words_that_no_number_has_lead_back_to_all()
    {
        var page = await ReadAsync("/staff/numbers?find=zzz");

        Assert.Empty(page.QuerySelectorAll(".desk-list"));
        Assert.NotNull(page.QuerySelector("main a[href='/staff/numbers']"));
    }

    [Fact]
    public async Task Every_number_of_the_file_is_in_the_list_and_has_a_page()
    {
        var links = (await ReadAsync("/staff/numbers"))
            .QuerySelectorAll(".desk-list a")
            .Select(link => link.GetAttribute("href")!)
            .ToList();

        Assert.Equal(desk.ContentNow.Everything.Facts.All.Count, links.Count);
        foreach (var group in links.GroupBy(link => link.Split('/')[3]))
        {
            Assert.Equal("Where it is used", TitlesOf(await ReadAsync(group.First())).Last());
        }
    }

    [Fact]
    public async Task A_number_says_where_it_is_used()
    {
        var page = await ReadAsync(Makeup);

        Assert.Equal(["Where it is used"], TitlesOf(page));
        Assert.Contains(
            $"{Amount}, 1 row of a picture, 1 answer of a tool, 1 day or time of a plan.",
            TextOf(page),
            StringComparison.Ordinal
        );
        Assert.Contains("Draft, not on the site.", TextOf(page), StringComparison.Ordinal);
        Assert.Contains("Wait 48 hours after treatment.", TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_nobody_uses_says_so() =>
        Assert.Contains(
            "Nothing that readers see says this number.",
            TextOf(await ReadAsync("/staff/numbers/aftercare/nobody")),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task With_72_hours_it_says_each_sentence_before_and_after_and_the_range_that_breaks()
    {
        var page = await ReadAsync($"{Makeup}?value=72&unit=hours");

        Assert.Equal(
            "Wait 48 hours after treatment. → Wait 72 hours after treatment.",
            page.QuerySelectorAll(".impact .difference__sentence")
                .Select(line => string.Join(" → ", line.QuerySelectorAll("dd").Select(Folded)))
                .Single(words => words.StartsWith("Wait 48 hours after treatment", StringComparison.Ordinal))
        );
        Assert.Contains(Amount, TextOf(page), StringComparison.Ordinal);
        var problem = Assert.Single(page.QuerySelectorAll(".problem--mend"));
        Assert.Contains(
            $"aftercare/day-by-day.md, line {LineOf("aftercare/day-by-day.md", "{{ aftercare.makeup }} to {{ aftercare.direct-sun }}")}",
            problem.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("'72 hours to 72 hours'", problem.TextContent, StringComparison.Ordinal);
        Assert.Equal("Longer than before.", page.QuerySelector(".desk-note")!.TextContent);
        Assert.Equal("Do S10, S43 and S68 say 72 hours?", page.QuerySelector("legend")!.TextContent);
    }

    [Fact]
    public async Task With_24_hours_it_is_less_careful()
    {
        var page = await ReadAsync($"{Makeup}?value=24&unit=hours");

        Assert.Equal("Less careful than before. Half as long as before.", page.QuerySelector(".desk-note")!.TextContent);
        Assert.Contains("'24 hours to 24 hours'", page.QuerySelector(".problem--mend")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_96_hours_the_plan_moves_to_another_day()
    {
        var page = await ReadAsync($"{Makeup}?value=96");

        Assert.Equal("Twice as long as before.", page.QuerySelector(".desk-note")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".impact dl"), line => Folded(line).Contains("After day 4", StringComparison.Ordinal));
    }

    /// <summary>Nothing is asked but the words: no source has to say it in the same ones.</summary>
    [Theory]
    [InlineData("value=2&unit=days")]
    [InlineData("value=2%20days&unit=hours")]
    public async Task With_2_days_only_the_words_are_others(string answers)
    {
        var page = await ReadAsync($"{Makeup}?{answers}");

        Assert.Equal("The same time in other words.", page.QuerySelector(".desk-note")!.TextContent);
        Assert.Contains(Amount, TextOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain("day or time", TextOf(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("legend"));
        Assert.Empty(page.QuerySelectorAll(".problem--mend"));
    }

    [Theory]
    [InlineData(Makeup, "value=", "Value", "Write the number.")]
    [InlineData(Makeup, "value=soon", "Value", "'soon' is not a number.")]
    [InlineData(Makeup, "value=72-48", "Value", "the smaller number first")]
    [InlineData(Makeup, "value=1,5", "Value", "is not a number")]
    [InlineData(Makeup, "value=2&unit=fortnights", "Unit", "'fortnights' is not a unit.")]
    [InlineData(Makeup, "value=3&unit=sessions", "Unit", "This number is in hours, so it cannot be in sessions.")]
    [InlineData(Makeup, "value=72&sources=S10%20S999", "Sources", "There is no source S999.")]
    [InlineData(Makeup, "value=72&basis=hearsay", "Basis", "Choose what the number rests on.")]
    [InlineData("/staff/numbers/evidence/melasma", "value=great", "Value", "Choose one of the grades.")]
    [InlineData("/staff/numbers/price/per-session", "value=soon", "Value", "is not a number")]
    public async Task What_is_typed_wrongly_is_said_beside_its_field_and_nothing_is_lost(
        string number,
        string answers,
        string field,
        string error
    )
    {
        var page = await ReadAsync($"{number}?{answers}&note=My%20note", HttpStatusCode.BadRequest);

        Assert.Contains(error, page.QuerySelector($"#{field}-error")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal("My note", page.QuerySelector("#Note")!.TextContent);
        var typed = page.QuerySelector("input#Value")?.GetAttribute("value");
        Assert.True(typed is null || typed == Uri.UnescapeDataString(answers.Split('&')[0].Split('=')[1]), typed);
        Assert.Null(page.QuerySelector("form[method=post]:not(header form)"));
    }

    [Theory]
    [InlineData("price/per-session", "$250 to $700", "$250 to $700")]
    [InlineData("price/per-session", "1,000", "$1,000")]
    [InlineData("aftercare/spf", "50", "SPF 50")]
    [InlineData("treatment/sessions", "4-8", "4 to 8 sessions")]
    [InlineData("treatment/sessions", "1", "1 session")]
    public async Task Prices_and_ranges_are_read_as_people_type_them(string number, string typed, string said)
    {
        var page = await ReadAsync($"/staff/numbers/{number}?value={Uri.EscapeDataString(typed)}");

        Assert.Contains(page.QuerySelectorAll(".impact dd"), words => Folded(words).Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_part_of_all_is_at_most_100_percent()
    {
        var percent = desk.ContentNow.Everything.Facts.All.First(fact => fact.Quantity is { Unit.Plural: "%" }).Key.Replace('.', '/');

        var (good, bad) = (
            await ReadAsync($"/staff/numbers/{percent}?value=37%25"),
            await ReadAsync($"/staff/numbers/{percent}?value=137", HttpStatusCode.BadRequest)
        );

        Assert.Contains(good.QuerySelectorAll(".impact dd"), words => Folded(words).Contains("37%", StringComparison.Ordinal));
        Assert.Contains("at most 100 percent", bad.QuerySelector("#Value-error")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/staff/numbers/aftercare/none")]
    [InlineData("/staff/numbers/aftercare/makeup.min")]
    public async Task A_number_that_is_not_there_has_no_page(string address)
    {
        using var answer = await (await desk.SignInAsync(desk.NewName())).AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>How many lines of how many files that readers read name the number, counted in the files themselves.</summary>
    private string Amount
    {
        get
        {
            var counts = Directory
                .EnumerateFiles(desk.Folder, "*.*", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) is not ("README.md" or "facts.yml" or "vital.yml"))
                .Select(file => File.ReadLines(file).Count(line => line.Contains("{{ aftercare.makeup }}", StringComparison.Ordinal)))
                .Where(count => count > 0)
                .ToList();
            return $"{counts.Sum()} sentences on {counts.Count} pages";
        }
    }

    private async Task<IDocument> ReadAsync(string address, HttpStatusCode status = HttpStatusCode.OK) =>
        await (await desk.SignInAsync(desk.NewName())).ReadAsync(address, status);

    private static string Folded(IElement words) =>
        string.Join(' ', words.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string TextOf(IDocument page) => page.QuerySelector("main")!.TextContent;

    private static IEnumerable<string> TitlesOf(IDocument page) => page.QuerySelectorAll("main h2").Select(title => title.TextContent);

    private int LineOf(string file, string words) =>
        File.ReadLines(Path.Combine(desk.Folder, file)).TakeWhile(line => !line.Contains(words, StringComparison.Ordinal)).Count() + 1;
}
