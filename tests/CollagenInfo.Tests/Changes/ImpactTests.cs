using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Checks;

namespace CollagenInfo.Tests.Changes;

public class ImpactTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    [Fact]
    public void Makeup_stands_in_as_many_sentences_as_lines_of_the_files_name_it()
    {
        var impact = ImpactOf("aftercare.makeup", "72 hours");

        Assert.Equal(
            LinesThatName("aftercare.makeup"),
            SentencesOf(impact).ToDictionary(place => place.File!, place => place.Lines.Count(IsSentence))
        );
        Assert.True(impact.Count(ImpactKind.Sentence) > 5);
        Assert.Equal("aftercare/day-by-day.md", impact.Places[0].File);
        Assert.Equal(["Wear makeup: After 48 hours → After 72 hours"], LinesOf(impact, ImpactKind.Answer));
        Assert.Equal(["Wear makeup: day 2 → day 3"], LinesOf(impact, ImpactKind.Step));
    }

    [Fact]
    public void A_sentence_says_where_it_stands_and_reads_as_on_the_page()
    {
        var line = ImpactOf("aftercare.makeup", "72 hours")
            .Places.Single(place => place.File == "about-cit/common-questions.md")
            .Lines.Single();

        Assert.Equal("When can I wear makeup?", line.Subject);
        Assert.Equal("Wait 48 hours after treatment.", line.Before);
        Assert.Equal("Wait 72 hours after treatment.", line.After);
        Assert.Equal(LineIn("about-cit/common-questions.md", "Wait {{ aftercare.makeup }} after treatment."), line.Line);
    }

    [Fact]
    public void What_stands_outside_a_text_is_named_by_its_field_or_by_the_entry_that_has_it()
    {
        var lines = ImpactOf("aftercare.makeup", "72 hours").Places.Single(place => place.File == "aftercare/day-by-day.md").Lines;
        var step = ImpactOf("results.full", "4 to 7 months").Places.Single(place => place.File == "home.yml").Lines[0];
        var reason = ImpactOf("age.minimum", "21 years").Places.Single(place => place.File == "suitability.yml").Lines[0];

        Assert.Equal("Summary", lines[0].Subject);
        Assert.Equal("Heading", lines.Single(line => line.Before == "From 24 hours to 48 hours").Subject);
        Assert.Contains(ShippedContent.Library.Data.Home!.Steps, one => one.Title == step.Subject);
        Assert.Equal("Under 21 years of age", reason.Subject);
    }

    [Fact]
    public void A_picture_changes_with_its_facts_although_no_sentence_names_them()
    {
        var impact = ImpactOf("recovery.redness", "1 to 4 days");

        Assert.Contains(
            "Redness or darker color: 1 to 3 days, You may see this → 1 to 4 days, You may see this",
            LinesOf(impact, ImpactKind.Picture)
        );
    }

    [Fact]
    public void A_sign_that_is_normal_for_longer_is_an_answer_that_changes() =>
        Assert.Contains(LinesOf(ImpactOf("recovery.swelling", "1 to 4 days"), ImpactKind.Answer), line =>
            line.EndsWith("expected until 3 days, then call us → expected until 4 days, then call us", StringComparison.Ordinal)
        );

    [Fact]
    public void The_same_value_changes_nothing() =>
        Assert.Empty(Impact.Between(ShippedContent.Library, OtherFacts.From(OtherFacts.File), Today).Places);

    [Fact]
    public void A_heading_that_is_mended_in_the_same_change_is_among_the_sentences()
    {
        var before = ShippedContent.Library;
        var file = before.Pages.Single(page => page.Body.File == "aftercare/day-by-day.md");
        var mended = ((Article)file) with
        {
            Body = file.Body with
            {
                Markdown = file.Body.Markdown.Replace("Ask yourself each day", "Ask yourself every day", StringComparison.Ordinal),
            },
        };
        var after = new ContentLibrary(before.Data, before.Pages.Select(page => page == file ? mended : page));

        var place = Assert.Single(Impact.Between(before, after, Today).Places);
        var line = Assert.Single(place.Lines);
        Assert.Equal(
            ("Ask yourself each day: is it less than yesterday?", "Ask yourself every day: is it less than yesterday?"),
            (line.Before, line.After)
        );
        Assert.Equal("From 24 hours to 48 hours", line.Subject);
    }

    [Fact]
    public void What_would_change_with_a_fact_is_where_it_is_used()
    {
        var fact = ShippedContent.Library.Facts.Find("aftercare.makeup")!;

        var uses = Impact.OfAnyChange(ShippedContent.Library, fact, Today);

        Assert.Equal(
            ImpactOf("aftercare.makeup", "72 hours")
                .Places.Select(place => (place.Title, string.Join('|', place.Lines.Select(line => line.Before)))),
            uses.Places.Select(place => (place.Title, string.Join('|', place.Lines.Select(line => line.Before))))
        );
    }

    /// <summary>Every fact that a rule counts as used has a place where it is used, and no other.</summary>
    [Fact]
    public void A_fact_without_a_use_is_one_of_which_the_checker_says_so()
    {
        var unused = new LibraryChecker()
            .Check(ShippedContent.Library)
            .Where(problem => problem.Rule == "unused-fact")
            .Select(problem => problem.Line);

        Assert.Equal(
            unused.Order(),
            ShippedContent
                .Library.Facts.All.Where(fact => Impact.OfAnyChange(ShippedContent.Library, fact, Today).Places.Count == 0)
                .Select(fact => fact.Line)
                .Order()
        );
    }

    private static Impact ImpactOf(string key, string value) =>
        Impact.Between(ShippedContent.Library, OtherFacts.With((key, value)), Today);

    private static IEnumerable<ImpactPlace> SentencesOf(Impact impact) => impact.Places.Where(place => place.Lines.Any(IsSentence));

    private static bool IsSentence(ImpactLine line) => line.Kind is ImpactKind.Sentence;

    private static IEnumerable<string> LinesOf(Impact impact, ImpactKind kind) =>
        impact
            .Places.SelectMany(place => place.Lines)
            .Where(line => line.Kind == kind)
            .Select(line => $"{line.Subject}: {line.Before} → {line.After}");

    /// <summary>How many lines of each file that readers read have a reference to a fact, counted in the files themselves.</summary>
    private static Dictionary<string, int> LinesThatName(string key) =>
        Directory
            .EnumerateFiles(ShippedContent.Folder, "*.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(ShippedContent.Folder, file).Replace('\\', '/'))
            .Where(file => file is not ("README.md" or "facts.yml" or "vital.yml"))
            .Select(file =>
                (
                    file,
                    Count: File.ReadLines(Path.Combine(ShippedContent.Folder, file))
                        .Count(line => line.Contains($"{{{{ {key} }}}}", StringComparison.Ordinal))
                )
            )
            .Where(file => file.Count > 0)
            .ToDictionary(file => file.file, file => file.Count);

    private static int LineIn(string file, string words) =>
        File.ReadLines(Path.Combine(ShippedContent.Folder, file)).TakeWhile(line => !line.Contains(words, StringComparison.Ordinal)).Count()
        + 1;
}
